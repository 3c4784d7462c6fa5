-- What somebody typed into a form and has not sent, so that the end of a session takes nothing along.
-- A row goes when the form is sent, and after seven days.
create table unsent_words (
    account text        not null,
    form    text        not null,
    words   text        not null,
    kept_at timestamptz not null,
    primary key (account, form)
);

create index unsent_words_by_age on unsent_words (kept_at);

comment on column unsent_words.form is 'which form about which record, for example check-in:<goal>';
comment on column unsent_words.words is 'the fields by name, as JSON';
