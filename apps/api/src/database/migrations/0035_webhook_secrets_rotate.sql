-- `frikort keys rotate` encrypts secrets anew with the current key, as it does CPR numbers.
grant update (ciphertext, key_id) on webhook_secrets to frikort_app;
