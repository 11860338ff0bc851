/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.model.Element;
import org.cadre.scheduling.desk.Draft;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.RecordForm;
import org.eclipse.osgi.util.NLS;

/** A list of records of one class, each edited in a small form. */
abstract class RecordTopic<E extends Element> extends ListTopic<E> {

    private final Query<E> all;
    private final Words words;

    /**
     * How the records are called.
     *
     * @param topic in the list of topics
     * @param one with a capital, for titles and steps to undo, for instance "Room"
     * @param explanation what they are for
     * @param empty what the list says while there are none
     */
    record Words(String topic, String one, String explanation, String empty) {
    }

    RecordTopic(Query<E> all, Words words) {
        super(words.topic(), all.type());
        this.all = all;
        this.words = words;
    }

    /** A new record with what is likely. */
    protected abstract E fresh() throws CadreException;

    /** Adds the fields. */
    protected abstract void fields(Fields fields, E draft) throws CadreException;

    /**
     * Refuses what cannot be.
     *
     * @param present the other records
     */
    protected abstract void check(E draft, List<E> present) throws CadreException;

    @Override
    protected final String explanation() {
        return words.explanation();
    }

    @Override
    protected final String empty() {
        return words.empty();
    }

    @Override
    protected List<E> rows() throws CadreException {
        return session().work().load(all);
    }

    @Override
    protected void createButtons() {
        button(Messages.Setup_add, this::add);
        eachButton(Messages.Setup_change, this::change);
        eachButton(Messages.Setup_remove, this::remove);
    }

    private void add() throws CadreException {
        var draft = fresh();
        new Form(NLS.bind(Messages.Setup_addTitle, words.one()), draft, null).open();
    }

    @Override
    protected final void change(E record) {
        new Form(NLS.bind(Messages.Setup_changeTitle, words.one()), Draft.of(record), record).open();
    }

    @Override
    protected void remove(E record) throws CadreException {
        session().edit(NLS.bind(Messages.Setup_removeTitle, words.one()),
                () -> session().work().remove(record));
    }

    private void keep(String label, E draft, E original) throws CadreException {
        check(draft, rows().stream().filter(one -> one != original).toList());
        session().edit(label, () -> {
            if (original == null) {
                session().work().add(draft);
            } else {
                Draft.takeOver(draft, original);
            }
        });
    }

    private final class Form extends RecordForm {

        private final String title;
        private final E draft;
        private final E original;

        Form(String title, E draft, E original) {
            super(shell(), title, ""); //$NON-NLS-1$
            this.title = title;
            this.draft = draft;
            this.original = original;
        }

        @Override
        protected void createFields(Fields form) throws CadreException {
            fields(form, draft);
        }

        @Override
        protected void apply() throws CadreException {
            keep(title, draft, original);
        }
    }
}
