import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingGroups } from '@frikort/api/settings';
import { projectRoot } from '@frikort/local/project';
import * as postgresql from '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import * as apps from 'kubernetes-models/apps/v1';
import * as batch from 'kubernetes-models/batch/v1';
import * as networking from 'kubernetes-models/networking.k8s.io/v1';
import * as policy from 'kubernetes-models/policy/v1';
import * as core from 'kubernetes-models/v1';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

/* The manifests are what their schemas say, agree with each other, and give every setting that is required. */

const folder = join(projectRoot, 'infra/deployment');
const files = readdirSync(join(folder, 'kubernetes')).filter((name) => name.endsWith('.yaml'));
const documents = files.flatMap((file) =>
  parseAllDocuments(readFileSync(join(folder, 'kubernetes', file), 'utf8')).map((document) => ({
    file,
    title: `${file}: ${document.toJS().kind}`,
    manifest: document.toJS(),
  })),
);
const byKind = (kind: string) => documents.map(({ manifest }) => manifest).filter((it) => it.kind === kind);

type Kind = new (manifest: object) => { validate: () => void };
const groups: Record<string, object> = {
  v1: core,
  'apps/v1': apps,
  'batch/v1': batch,
  'networking.k8s.io/v1': networking,
  'policy/v1': policy,
  'postgresql.cnpg.io/v1': postgresql,
};

describe('each manifest', () => {
  it.each(documents)('$title is as its schema says', ({ manifest }) => {
    const kind = Reflect.get(groups[manifest.apiVersion] ?? {}, manifest.kind) as Kind | undefined;
    expect(kind, `${manifest.apiVersion} ${manifest.kind}`).toBeDefined();
    if (kind) expect(() => new kind(manifest).validate()).not.toThrow();
  });

  it.each(documents)('$title lies in the namespace', ({ manifest }) => {
    expect(manifest.kind === 'Namespace' ? manifest.metadata.name : manifest.metadata.namespace).toBe(
      'frikort',
    );
  });

  it('that is wrong is found', () => {
    const [deployment] = byKind('Deployment');
    const wrong = structuredClone(deployment);
    wrong.spec.replicas = 'three';
    expect(() => new apps.Deployment(wrong).validate()).toThrow();
  });
});

const pods = [...byKind('Deployment'), ...byKind('Job')].map((it) => it.spec.template);

describe('together', () => {
  it('every selector meets the pods that it is for', () => {
    const labels = pods.map((pod) => pod.metadata.labels);
    const selectors = [
      ...byKind('Deployment').map((it) => it.spec.selector.matchLabels),
      ...byKind('PodDisruptionBudget').map((it) => it.spec.selector.matchLabels),
      ...byKind('Service').map((it) => it.spec.selector),
      ...byKind('NetworkPolicy')
        .map((it) => it.spec.podSelector.matchLabels)
        .filter((it) => it?.['app.kubernetes.io/name'] !== undefined),
    ];
    expect(selectors.length).toBeGreaterThan(4);
    for (const selector of selectors) {
      const met = labels.filter((own) =>
        Object.entries(selector).every(([name, value]) => own[name] === value),
      );
      expect(met, JSON.stringify(selector)).toHaveLength(1);
    }
  });

  it('no container may more than it must', () => {
    for (const pod of pods) {
      expect(pod.spec.automountServiceAccountToken).toBe(false);
      expect(pod.spec.securityContext).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      for (const { securityContext, resources } of pod.spec.containers) {
        expect(securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(resources.limits.memory).toBeDefined();
      }
    }
  });

  it('nothing is let in or out but what is said', () => {
    const [nothing] = byKind('NetworkPolicy').filter(({ metadata }) => metadata.name === 'nothing-else');
    expect(nothing.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  });

  it('every port that is let in or led to is one that the process listens on', () => {
    const [deployment] = byKind('Deployment');
    const [container] = deployment.spec.template.spec.containers;
    const ports = container.ports.map(({ name }: { name: string }) => name);
    const [policy] = byKind('NetworkPolicy').filter(({ metadata }) => metadata.name === 'api');
    type Rule = { ports: { port: string }[] };
    const letIn = policy.spec.ingress.flatMap((rule: Rule) => rule.ports.map(({ port }) => port));
    expect(letIn).toEqual(ports);
    const [settings] = byKind('ConfigMap');
    const metrics = container.ports.find(({ name }: { name: string }) => name === 'metrics');
    expect(String(metrics.containerPort)).toBe(settings.data.METRICS_PORT);
  });

  it('a commit waits for a standby, and a failover chooses one that has it', () => {
    const [cluster] = byKind('Cluster');
    expect(cluster.spec.instances).toBeGreaterThanOrEqual(3);
    expect(cluster.spec.postgresql.synchronous).toEqual({
      method: 'any',
      number: 1,
      dataDurability: 'required',
      failoverQuorum: true,
    });
    const [backup] = byKind('ScheduledBackup');
    expect(backup.spec.cluster.name).toBe(cluster.metadata.name);
  });

  it('several processes answer while one is taken away', () => {
    const [deployment] = byKind('Deployment');
    const [budget] = byKind('PodDisruptionBudget');
    expect(budget.spec.minAvailable).toBeLessThan(deployment.spec.replicas);
    expect(deployment.spec.strategy.rollingUpdate.maxUnavailable).toBe(0);
  });
});

/** Settings that hold a secret, or a password in an address: they are given as a Secret, with the names of these. */
const secrets = [
  ...[
    'DATABASE_URL',
    'KEEPER_DATABASE_URL',
    'SMTP_URL',
    'CPR_ENCRYPTION_KEYS',
    'CPR_INDEX_KEYS',
    'CPR_SUBJECT_KEY',
  ],
  ...[
    'AUDIT_SEAL_KEYS',
    'LOGIN_COOKIE_KEY',
    'LOGIN_MESSAGE_KEYS',
    'ACCESS_TOKEN_KEYS',
    'WEBHOOK_SECRET_KEYS',
  ],
];

describe('settings', () => {
  const [{ data: given }] = byKind('ConfigMap');
  const settings = settingGroups.flatMap((group) => group.settings);
  const names = settings.map(({ name }): string => name);

  it('are known to the API, and no secret is among those that are none', () => {
    expect(Object.keys(given).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(given).filter((name) => /_KEYS?$|PASSWORD|_URL$/.test(name))).toEqual([]);
  });

  it('are all given that are required, some of them as secrets', () => {
    const required = settings.filter(({ without }) => without === 'required').map(({ name }): string => name);
    const missing = required.filter((name) => !Object.hasOwn(given, name) && !secrets.includes(name));
    // The migration has its own secret; backups are the database's operator's.
    expect(missing.filter((name) => !name.startsWith('BACKUP_'))).toEqual(['MIGRATION_DATABASE_URL']);
    expect(secrets.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('name only files that are mounted', () => {
    const named = Object.values<string>(given).filter((value) => value.startsWith('/'));
    expect(named.length).toBeGreaterThan(3);
    for (const file of named) expect(file).toMatch(/^\/etc\/frikort\/[\w.-]+$/);
  });
});

describe('compose.yaml', () => {
  const compose = parse(readFileSync(join(folder, 'compose.yaml'), 'utf8'));
  // It names its own language by an address that no validator knows.
  const { $schema: _, ...schema } = JSON.parse(
    readFileSync(
      new URL(
        import.meta.resolve('dclint/package.json').replace('package.json', 'schemas/compose.schema.json'),
      ),
      'utf8',
    ),
  );

  it('is as the specification’s schema says', () => {
    const ajv = formats.default(new Ajv.default({ strict: false, allErrors: true, validateSchema: false }));
    const validate = ajv.compile(schema);
    expect(validate(compose) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...compose, services: { apps: { images: 'x' } } })).toBe(false);
  });

  it('runs the images of the manifests, read-only and without rights', () => {
    const ofManifests = pods.flatMap((pod) =>
      pod.spec.containers.map(({ image }: { image: string }) => image),
    );
    const { apps: pages, migrate } = compose.services;
    expect([pages.image, migrate.image].toSorted()).toEqual(ofManifests.toSorted());
    for (const service of [pages, migrate])
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  });
});
