-- Whoever left a text that was split leaves its parts: looked for every second, and there are few.
create index idea_contributor_left on idea_contributor (idea) where has_left;

-- What cards were translated into: their ideas show it, and are found by it. A view: it follows the journal.
create table translated_card (
    workshop uuid not null,
    card uuid not null,
    language text not null,
    content uuid not null,
    -- Whether somebody who knows both languages has read it.
    checked boolean not null,
    primary key (workshop, card, language)
);

insert into translated_card (workshop, card, language, content, checked)
select t.workshop, t.card, t.language, t.content, t.checked
from card_translation t join card c on c.workshop = t.workshop and c.id = t.card
where c.fate <> 'ERASED';
