-- Whoever has the same idea joins it, and may leave it again.
alter table idea_contributor
    add column joined boolean not null default false,
    add column has_left boolean not null default false;

-- What is like what is kept in memory by each node. It follows these rows, whoever changed them and on
-- whichever node: by transaction, since a moment or a number would miss what commits late.
alter table idea add column touched xid8 not null default pg_current_xact_id();

create index idea_touched on idea (touched);

create function touch_idea() returns trigger language plpgsql as
$$
begin
    new.touched := pg_current_xact_id();
    return new;
end
$$;

create trigger idea_touched before update on idea for each row execute function touch_idea();
