//! The rule against tables of what is a secret and of what is none.

use crate::check::testing::check;

/// Assets with these attributes, one finding a line. What looks like a secret is written with a `~` in it, so that
/// nothing that looks for secrets takes this file for a leak.
fn attribute(line: &str) -> String {
    let record =
        format!("id: a\ntype: server\nlifecycle: active\nattributes:\n  {}\n", line.replace('~', ""));
    check("secret-in-record", &[("assets/a.yaml", &record)])
}

const SECRETS: [&str; 37] = [
    r#"deployed_with: "-----BEGIN RSA PRI~VATE KEY-----\ndGhpcyBpcyBub3QgYSBrZXksIGl0\n-----END RSA PRIVATE KEY-----""#,
    r#"deployed_with: "-----BEGIN PRI~VATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END PRIVATE KEY-----""#,
    r#"deployed_with: "-----BEGIN OPEN~SSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU\n-----END""#,
    r#"deployed_with: "-----BEGIN ENCRYPTED PRI~VATE KEY-----\nMIIFLTBXBgkqhkiG9w0BBQ0wSjAp\n-----END""#,
    r#"deployed_with: "-----BEGIN EC PRI~VATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n""#,
    r#"deployed_with: "-----BEGIN PGP PRI~VATE KEY BLOCK-----\n\nlQdGBGYTx1sBEADFvN2r3qk0\n-----END""#,
    "account: AK~IAQYFAKENOTREAL7ZK",
    "note: we sign in with AS~IAQYFAKENOTREAL7ZK until March",
    "clone: gh~p_0123456789abcdefghijABCDEFGHIJ012345",
    "clone: gh~o_0123456789abcdefghijABCDEFGHIJ012345",
    "clone: github_~pat_11ABCDEFG0123456789abc_def",
    "clone: gl~pat-0123456789abcdefghij",
    "notify: xo~xb-123456789012-abcdefABCDEF",
    "notify: https://hooks.sl~ack.com/services/T0ABC1234/B0ABC1234/abcdEFGHijklMNOP1234qrst",
    "maps: AI~zaSyA1234567890abcdefghijklmnopqrstuv",
    "pay: sk_li~ve_0123456789abcdefABCDEF",
    "registry: npm~_0123456789abcdefghijABCDEFGHIJ012345",
    "session: ey~JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N",
    "vault: hv~s.CAESIJabcdefGHIJKL0123456789mnop",
    "share: \"https://acme.blob.core.windows.net/b?sv=2024-01-01&s~ig=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI6kL9nO2q%3D\"",
    "storage: \"DefaultEndpointsProtocol=https;AccountName=acme;Account~Key=aB3dE6gH9jK2mN5pQ8sT1vW4yZ==;\"",
    "database: Server=findb1;Database=pay;User Id=sa;Pass~word=Winter2024!;",
    "database: host=findb1 user=pay pass~word=s3cr3t-Zahl sslmode=require",
    "database: \"postgres://pay:s3cr~3tpay@findb1:5432/pay\"",
    "cache: redis://:let~mein@cache.company.com",
    "clone: https://robot:Xk29~fLqpz@git.company.com/it/store.git",
    "queue: amqps://:gT5~rE9wQ@mq.company.com",
    "password: hunter2",
    "db_password: Winter2024!",
    "adminPassword: correct7horse",
    "PASSWD: 0p3n-S3samee",
    "root-passphrase: tr0ub4dor&3",
    "passwords: [hunter2]",
    "api_key: 9f86d081884c7d659a2feaa0",
    "clientSecret: 8Q~aX8Q3xTbvN2kLm0pRzY7wE5",
    "auth_token: aGVsbG8gd29ybGQh0123Zz",
    "secret_access_key: wJalrX9tnFEMI/K7MDENG/bPxRfiCY3zKEYab",
];

const NO_SECRETS: [&str; 59] = [
    "password: vault:secret/blog/admin",
    "password: \"vault:blog#admin\"",
    "password: op://it/blog/admin",
    "password: ${DB_PASSWORD}",
    "password: $DB_PASSWORD",
    "password: \"{{ db_password }}\"",
    "password: <in the vault>",
    "password: \"<PASSWORD>\"",
    "password: \"********\"",
    "password: xxxxxxxx",
    "password: see the vault of IT",
    "password: changeme",
    "password: none",
    "password: rotated",
    "password: payroll-db-admin",
    "password: keepass",
    "password: \"%DB_PASSWORD%\"",
    "password: ENC[AES256_GCM,data:9f86d081884c7d65,type:str]",
    "password: /run/secrets/db-password",
    "password: s3/buck",
    "password: 90d",
    "password: aws-sm:prod/payroll/db7",
    "password_policy: 12-characters-3-classes",
    "password_rotated: 2026-11-21",
    "password_length: 16",
    "password_hash_algorithm: argon2id",
    "token: payroll-bot",
    "token_url: https://login.company.com/oauth2/v2.0/token",
    "token_ttl: 3600",
    "token: ghcr-pull-2024-robot",
    "secret: payroll-db-credentials",
    "secret: web-tls-7f9c6d5b4",
    "secret: 123e4567-e89b-12d3-a456-426614174000",
    "secret_name: 9f86d081884c7d659a2feaa0",
    "api_key: see PRB-20210402-n6s3w",
    "api_key: ssm:/prod/payroll/api-key-1",
    "api_key_owner: joe.doe",
    "access_key: AKIAIOSFODNN7EXAMPLE",
    "access_key: arn:aws:secretsmanager:us-east-1:123456789012:secret:payroll-9f86d081884c7d65",
    "private_key: ~/.ssh/id_ed25519",
    "private_key: /etc/ssl/private/blog2024.company.com.pem",
    "credentials: joe.doe@company.com",
    "credentials: company42/home27x#assets/registry-2024x/credentials",
    "credential: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b",
    "key_id: 9f86d081884c7d659a2feaa0",
    "signing_keys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ1o2u3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9 jim]",
    r#"signature: "-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg\n-----END SSH SIGNATURE-----""#,
    r#"certificate: "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkq\n-----END CERTIFICATE-----""#,
    r#"public: "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----""#,
    "note: a file that begins with -----BEGIN PRIVATE KEY----- is a key",
    "note: tokens begin with ghp_ or gho_, those of Slack with xoxb-",
    "note: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx is what one looks like",
    "clone: https://robot:${TOKEN}@git.company.com/it/store.git",
    "clone: https://user:password@host/path",
    "clone: ssh://git@git.company.com:22/it/store.git",
    "runbook: https://wiki.company.com/it/findb1?a=b:c@d",
    "database: Server=findb1;User Id=sa;Password=${DB_PASSWORD};",
    "login: https://login.company.com/?reset_password=true",
    "image: registry.company.com/pay@sha256:9f86d081884c7d659a2feaa0c55ad015",
];

#[test]
fn secrets_are_found() {
    let missed: Vec<_> = SECRETS.iter().filter(|line| attribute(line).is_empty()).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn references_placeholders_and_names_are_let_through() {
    let wrong: Vec<_> =
        NO_SECRETS.iter().map(|line| (line, attribute(line))).filter(|it| !it.1.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_finding_never_repeats_the_secret() {
    for line in SECRETS {
        let found = attribute(line).replace("password", "");
        let secret = line.replace('~', "");
        let secret = secret.split_once(": ").map_or("", |(_, value)| value);
        let windows = secret.as_bytes().windows(6).filter_map(|bytes| std::str::from_utf8(bytes).ok());
        let repeated: Vec<_> = windows.filter(|part| found.contains(part)).collect();
        assert!(repeated.is_empty(), "{found}: {repeated:?}");
    }
}

#[test]
fn a_token_is_told_by_its_kind_and_its_beginning() {
    insta::assert_snapshot!(attribute("account: AK~IAQYFAKENOTREAL7ZK"), @"
    assets/a.yaml:5:12 error: this looks like an access key of AWS (`AKIA…`)
      help: change it where it is used, since git keeps it; then write where the new one is kept: vault:PATH
    ");
}

#[test]
fn a_password_is_not_shown_at_all() {
    insta::assert_snapshot!(attribute("password: hunter2"), @"
    assets/a.yaml:5:13 error: this looks like a password
      help: change it where it is used, since git keeps it; then write where the new one is kept: vault:PATH
    ");
}

#[test]
fn keys_of_people_and_signatures_of_approvals_are_public() {
    let person = "id: jim\nname: Jim\nstatus: active\nsigning_keys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ1o2u3r jim]\n";
    let approval = "of: CHG-20261121-7k3qf\ndecision: approved\nby: jim\nat: 2026-11-21T09:40:00-05:00\nsignature: |\n  \
                    -----BEGIN SSH SIGNATURE-----\n  U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg\n  \
                    -----END SSH SIGNATURE-----\n";
    let files = [("people/jim.yaml", person), ("approvals/CHG-20261121-7k3qf/jim-1.yaml", approval)];
    assert_eq!(check("secret-in-record", &files), "");
}
