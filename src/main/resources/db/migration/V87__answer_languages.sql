-- In which languages the answer that holds can be read: its own, and those into which it was translated.
-- Erased, it is in none.
-- A view: it follows the journal.
create table answer_language (
    idea uuid not null,
    language text not null,
    text uuid not null,
    primary key (idea, language)
);

insert into answer_language
select distinct on (said.stream, said.data ->> 'language')
    said.stream, said.data ->> 'language', coalesce(said.data ->> 'answer', said.data ->> 'words')::uuid
from event said
where said.type in ('review.idea-answered', 'review.answer-changed', 'review.answer-translated')
    and said.seq >= (
        select max(holds.seq) from event holds
        where holds.stream = said.stream
            and holds.type in ('review.idea-answered', 'review.answer-changed'))
order by said.stream, said.data ->> 'language', said.seq desc;

delete from answer_language answer
using event gone
where gone.stream = answer.idea and gone.type = 'review.words-erased'
    and gone.data -> 'texts' @> to_jsonb(answer.text::text);

delete from answer_language answer
using event gone
where gone.stream = answer.idea and gone.type = 'idea.erased';

-- Whose people wrote in which language, of what is answered: what is in an index is not read from the rows.
create index idea_wants_answer on idea (id) include (language, bundled_into, standing, kind, source_gone, withheld)
where standing in ('ANSWERED', 'BUNDLED');
