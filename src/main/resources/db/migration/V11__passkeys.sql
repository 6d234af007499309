-- Signing in without a mail: the half of a passkey that is no secret. The other half never leaves
-- the person's device.
create table passkey (
    id uuid primary key,
    staff uuid not null references staff on delete cascade,
    credential bytea not null unique check (octet_length(credential) between 1 and 1023),
    public_key bytea not null,
    sign_count bigint not null check (sign_count >= 0),
    backup_eligible boolean not null,
    label text not null,
    created_at timestamptz not null,
    used_at timestamptz
);

create index passkey_of_staff on passkey (staff);

-- What a device is asked to sign, for some minutes and once. Not worth carrying anywhere.
create table passkey_nonce (
    nonce bytea primary key check (octet_length(nonce) = 32),
    staff uuid references staff on delete cascade,
    expires_at timestamptz not null
);

create index passkey_nonce_by_end on passkey_nonce (expires_at);

-- Where staff are signed in, in words as coarse as "Firefox" and "Windows", and since when.
alter table session
    add column browser text,
    add column system text,
    add column staff_since timestamptz;
