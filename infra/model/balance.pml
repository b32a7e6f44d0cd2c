/*
 * The cards of one citizen in two years, as PostgreSQL runs our statements under READ COMMITTED (R2).
 *
 * Every statement stands step by step: what it sees (its snapshot), which lock it waits for, what it judges anew once it
 * has the lock, and the commit, at which all that it wrote is there at once. Before each step a process may die, be stopped
 * by a timeout or lose a deadlock: then nothing of it is there. README.md says which statement each label stands for.
 *
 * With a guard taken out (-DWITHOUT_...) the model is a negative control: spin must find a trail.
 */

#ifndef CLIENTS
#define CLIENTS 2
#endif
#define YEARS 2
/* An employment is known by the key of the request that registers it: a request that is repeated has the same. */
#define EMPLOYMENTS 3
#define FREE 0
#define ME (_pid + 1)

/* programme_year_allowances: what binds. */
short allowance[YEARS] = 2;

/* cards: a row is made by the first statement that needs it. */
bit hasRow[YEARS];
short rowAllowance[YEARS], used[YEARS];

/* employments, and the record of the request that made each. */
bit registered[EMPLOYMENTS], cancelled[EMPLOYMENTS];
byte year[EMPLOYMENTS], version[EMPLOYMENTS];
short amountOf[EMPLOYMENTS];

/* What somebody was told has happened: the version of an employment that an answer showed. */
byte acknowledged[EMPLOYMENTS];

/* Locks: of rows (or of the key of a row that is not there yet), and of the table of cards. */
byte cardLock[YEARS], employmentLock[EMPLOYMENTS], keyLock[EMPLOYMENTS];
byte moving;      /* how many hold ROW EXCLUSIVE on cards */
bit heldStill;    /* whether somebody holds SHARE ROW EXCLUSIVE on cards */

byte begun;       /* clients are alike: the first begins first, and no run is looked at in another order of names */

hidden short sum;
hidden byte i, j;

/* What must hold after every commit, and so at every instant: only commits change what is stored. */
inline check() {
  i = 0;
  do
  :: i < YEARS ->
     sum = 0; j = 0;
     do
     :: j < EMPLOYMENTS ->
        if
        :: registered[j] && !cancelled[j] && year[j] == i -> sum = sum + amountOf[j]
        :: else
        fi;
        j++
     :: else -> break
     od;
     assert(used[i] <= allowance[i]);  /* never overspent */
     assert(used[i] == sum);           /* the balance is the sum of what is registered */
     i++
  :: else -> break
  od;
  i = 0;
  do
  :: i < EMPLOYMENTS ->
     assert(acknowledged[i] <= version[i]);  /* nothing acknowledged is lost */
     i++
  :: else -> break
  od
}

inline release() {
  moving--;
  i = 0;
  do
  :: i < YEARS -> if :: cardLock[i] == ME -> cardLock[i] = FREE :: else fi; i++
  :: else -> break
  od;
  i = 0;
  do
  :: i < EMPLOYMENTS ->
     if :: employmentLock[i] == ME -> employmentLock[i] = FREE :: else fi;
     if :: keyLock[i] == ME -> keyLock[i] = FREE :: else fi;
     i++
  :: else -> break
  od
}

#define TAKES (!isCancellation)
#define GIVEN_BACK (!isRegistration && from == to -> held : 0)
#define FITS (isCancellation || used[to] - GIVEN_BACK + amount <= snapshot)

inline move_balance() {
  if
  :: isRegistration || isEdit -> used[to] = used[to] + amount; rowAllowance[to] = snapshot; hasRow[to] = 1
  :: else
  fi;
  if
  :: !isRegistration -> used[from] = used[from] - held
  :: else
  fi
}

/* A client, and the process of ours that works for it with one statement. */
proctype Client() {
  byte e, to, from, seen;
  short amount, held, snapshot;
  bit isRegistration, isEdit, isCancellation;

  /* What is asked for; an edit and a cancellation are decided on the version that was read. */
  atomic {
    begun == _pid - 1 -> begun++;
    select(e : 0 .. EMPLOYMENTS - 1);
    if
    :: isRegistration = 1  /* perhaps once more */
    :: registered[e] && !cancelled[e] ->
       seen = version[e]; from = year[e]; held = amountOf[e];
       if
       :: isCancellation = 1; to = from
       :: isEdit = 1
       fi
    fi
  };

statement_begun: /* ROW EXCLUSIVE on cards first, then the snapshot */
  if
  :: atomic { !heldStill -> moving++;
       if
       :: isRegistration || isEdit -> select(to : 0 .. YEARS - 1); select(amount : 1 .. 2)
       :: else
       fi;
       snapshot = allowance[to];
       if
       :: isRegistration ->
          printf("client %d registers %d of year %d with key %d; the allowance is %d\n", _pid, amount, to, e, snapshot);
          goto card_locked
       :: isEdit -> printf("client %d edits employment %d to %d of year %d; the allowance is %d\n", _pid, e, amount, to, snapshot)
       :: isCancellation -> printf("client %d cancels employment %d of %d\n", _pid, e, held)
       fi }
  :: goto done
  fi;

employment_locked: /* for update; then the condition once more on the row as it is by then */
  if
#ifdef WITHOUT_ROW_LOCK
  :: skip
#else
  :: atomic { employmentLock[e] == FREE -> employmentLock[e] = ME;
       if
       :: version[e] == seen && !cancelled[e]
       :: else -> goto lost
       fi }
#endif
  :: goto lost
  fi;

card_locked: /* the row of the card, or the key under which it would be; then the condition on the row as it is by then */
#ifdef WITHOUT_CONDITION
#ifdef WITHOUT_CHECK
  /* Count, then insert: what remains is judged on what was seen before the row was locked. */
  if
  :: FITS -> skip
  :: else -> goto lost
  fi;
#endif
#endif
  if
  :: atomic { cardLock[to] == FREE -> cardLock[to] = ME;
       if
#ifndef WITHOUT_CONDITION
       :: !FITS -> goto lost
#endif
#ifndef WITHOUT_CHECK
       :: !FITS -> goto lost  /* CHECK cards_balance, when the row is written */
#endif
       :: else
       fi;
       if
       :: isRegistration -> goto key_taken
       :: !isRegistration && from == to -> goto committed
       :: else
       fi }
  :: goto lost
  fi;

other_card_locked: /* an edit across years gives back what it held where it was */
  if
  :: atomic { cardLock[from] == FREE -> cardLock[from] = ME; goto committed }
  :: goto lost
  fi;

key_taken: /* of a request that registers: once */
  if
#ifdef WITHOUT_KEY
  :: skip
#else
  :: atomic { keyLock[e] == FREE -> keyLock[e] = ME;
       if
       :: registered[e] -> release(); seen = version[e]; goto answered  /* its answer is read */
       :: else
       fi }
#endif
  :: goto lost
  fi;

committed: /* all of it at once; only then are the locks given back */
#ifdef ACKNOWLEDGED_FIRST
  atomic { acknowledged[e] = seen + 1; printf("client %d is told that it is done\n", _pid) }
#endif

#ifdef IN_TWO_STATEMENTS
  /* The balance moves in a statement of its own, which is committed before the employment is written. */
  if
  :: atomic { move_balance(); printf("client %d has moved the balance: %d and %d are used\n", _pid, used[0], used[1]); check() }
  :: goto lost
  fi;
#endif
  if
  :: atomic {
#ifndef IN_TWO_STATEMENTS
       move_balance();
#endif
       if
       :: isCancellation -> cancelled[e] = 1
       :: else -> registered[e] = 1; year[e] = to; amountOf[e] = amount
       fi;
       version[e] = version[e] + 1;
       seen = version[e];
       printf("client %d has committed: %d and %d are used\n", _pid, used[0], used[1]);
       check();
       release()
     }
  :: goto lost
  fi;

answered: /* or the process dies before it has answered */
  if
  :: acknowledged[e] = (acknowledged[e] > seen -> acknowledged[e] : seen)
  :: skip
  fi;
  goto done;

lost: /* dead, stopped, deadlocked or refused: rolled back, and no answer that says it happened */
  atomic { printf("client %d is rolled back\n", _pid); release(); check() };

done: /* what it knew is forgotten, so that states that differ in nothing else are one */
  atomic { e = 0; to = 0; from = 0; seen = 0; amount = 0; held = 0; snapshot = 0; isRegistration = 0; isEdit = 0; isCancellation = 0 }
}

/* An operator who enters another amount of the first year: lower or higher. */
proctype Operator() {
  short to;

held_still: /* SHARE ROW EXCLUSIVE on cards: waits for all that move, and they wait for it */
  if
#ifdef WITHOUT_HOLDING_STILL
  :: select(to : 1 .. 3)
#else
  :: atomic { moving == 0 && !heldStill -> heldStill = 1; select(to : 1 .. 3) }
#endif
  :: goto over
  fi;

judged: /* a lowering is refused when a card has used more */
  if
  :: atomic { used[0] <= to -> printf("the operator lets %d stand when %d are used\n", to, used[0]) }
  :: used[0] > to -> goto over
  :: goto over
  fi;

rows_lowered: /* cards that have a row learn of it: their CHECK holds them to it too */
  if
  :: !hasRow[0] || rowAllowance[0] <= to
  :: atomic { hasRow[0] && rowAllowance[0] > to && cardLock[0] == FREE ->
       cardLock[0] = ME;
       if
       :: used[0] <= to
       :: used[0] > to -> goto over
       fi }
  :: goto over
  fi;

entered: /* all of it at once */
  if
  :: atomic {
       allowance[0] = to;
       printf("the operator has entered %d: %d are used\n", to, used[0]);
       if
       :: cardLock[0] == ME -> rowAllowance[0] = to
       :: else
       fi;
       check()
     }
  :: skip
  fi;

over:
  atomic {
    heldStill = 0;
    if
    :: cardLock[0] == ME -> cardLock[0] = FREE
    :: else
    fi;
    to = 0
  }
}

/* One employment is there already, so that it can be edited and cancelled from the first step. */
init {
  atomic {
    registered[0] = 1; version[0] = 1; acknowledged[0] = 1; amountOf[0] = 1;
    used[0] = 1; rowAllowance[0] = allowance[0]; hasRow[0] = 1;
    i = 0;
    do
    :: i < CLIENTS -> run Client(); i++
    :: else -> break
    od;
    run Operator()
  }
}
