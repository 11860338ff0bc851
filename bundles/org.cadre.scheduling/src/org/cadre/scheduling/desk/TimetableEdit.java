/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.util.List;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.Intervals;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Query;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Timetable;
import org.eclipse.osgi.util.NLS;

/**
 * Keeps timetables that somebody typed, each as one step to undo.
 *
 * @param session where
 */
public record TimetableEdit(EditSession session) {

    private static final Query<Timetable> ALL = Query.all(Literals.TIMETABLE, Timetable.class);

    /** All timetables. */
    public List<Timetable> all() throws CadreException {
        return session.work().load(ALL);
    }

    /**
     * Keeps a timetable; entries that stay keep their identity.
     *
     * @param original the timetable that is changed; null to add the draft
     * @throws CadreException of kind INPUT that says what cannot be; nothing is changed then
     */
    public void keep(Timetable original, Timetable draft) throws CadreException {
        check(original, draft);
        var label = NLS.bind(original == null ? Messages.Timetable_add : Messages.Timetable_change,
                PersonName.show(draft.getEducator()));
        session.edit(label, () -> {
            if (original == null) {
                session.work().add(draft);
            } else {
                Draft.takeOver(draft, original);
                takeOverEntries(draft, original);
            }
        });
    }

    private static void takeOverEntries(Timetable draft, Timetable original) {
        original.getEntries().removeIf(old -> draft.getEntries().stream()
                .noneMatch(one -> Objects.equals(one.getUuid(), old.getUuid())));
        for (var entry : List.copyOf(draft.getEntries())) {
            var old = original.getEntries().stream().filter(one -> one.getUuid() != null
                    && one.getUuid().equals(entry.getUuid())).findFirst();
            if (old.isPresent()) {
                Draft.takeOver(entry, old.get());
            } else {
                original.getEntries().add(entry);
            }
        }
    }

    private void check(Timetable original, Timetable draft) throws CadreException {
        if (draft.getEducator() == null || draft.getSchool() == null) {
            throw CadreException.input(Messages.Timetable_whose);
        }
        if (draft.getStart() != null && draft.getEnd() != null
                && !draft.getStart().isBefore(draft.getEnd())) {
            throw CadreException.input(Messages.Timetable_backward);
        }
        if (all().stream().anyMatch(one -> one != original && one.getEducator() == draft.getEducator()
                && one.getSchool() == draft.getSchool() && Intervals.overlaps(one, draft))) {
            throw CadreException.input(NLS.bind(Messages.Timetable_twice,
                    PersonName.show(draft.getEducator()), draft.getSchool().getName()));
        }
    }

    /** Removes a timetable. */
    public void remove(Timetable timetable) {
        session.edit(NLS.bind(Messages.Timetable_remove, timetable.getEducator() == null ? "" //$NON-NLS-1$
                : PersonName.show(timetable.getEducator())), () -> session.work().remove(timetable));
    }
}
