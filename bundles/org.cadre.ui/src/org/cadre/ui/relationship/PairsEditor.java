/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.SessionStatus;
import org.cadre.ui.Icons;
import org.cadre.ui.form.EnumTexts;
import org.cadre.ui.list.ListEditor;
import org.cadre.ui.table.Column;
import org.eclipse.emf.ecore.EClass;

/** Lists all pairs of the open database. */
public final class PairsEditor extends ListEditor<PairsEditor.Row> {

    /** Id of the editor. */
    public static final String ID = "org.cadre.ui.pairs"; //$NON-NLS-1$

    /**
     * A pair as the list shows it.
     *
     * @param meetings how many took place
     * @param last the day of the last one; null if there was none
     */
    record Row(Mentorship pair, String mentee, String mentor, String program, int meetings, LocalDate last) {
    }

    /** A list of pairs. */
    public PairsEditor() {
        super(Icons.PAIR);
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<Row>> columns() {
        var icon = service(Icons.class).get(Icons.PAIR);
        return List.of(Column.text("mentee", Messages.Pair_mentee, 22, Row::mentee).withIcon(row -> icon),
                Column.text("mentor", Messages.Pair_mentor, 22, Row::mentor),
                Column.text("program", Messages.Pair_program, 24, Row::program),
                Column.text("status", Messages.Pair_status, 11, row -> EnumTexts.of(row.pair().getStatus())),
                Column.<Row> number("meetings", Messages.Pair_meetings, 9, Row::meetings),
                Column.text("last", Messages.Pair_last, 13, (Row row) -> row.last() == null ? "" : Texts.day(row.last()))
                        .orderedBy(Comparator.comparing(Row::last, Comparator.nullsFirst(Comparator.naturalOrder()))));
    }

    @Override
    protected List<Row> rows(EditSession session) throws CadreException {
        var days = new HashMap<Mentorship, List<LocalDate>>();
        session.work().load(Roots.SESSIONS).stream().filter(s -> s.getStatus() == SessionStatus.DONE)
                .forEach(s -> s.getMentorships().forEach(
                        pair -> days.computeIfAbsent(pair, p -> new ArrayList<>()).add(MeetingDraft.day(s))));
        return session.work().load(Roots.MENTORSHIPS).stream()
                .map(pair -> row(pair, days.getOrDefault(pair, List.of()))).toList();
    }

    @Override
    protected Element element(Row row) {
        return row.pair();
    }

    @Override
    protected EClass type() {
        return CadrePackage.Literals.MENTORSHIP;
    }

    @Override
    protected String emptyText() {
        return Messages.Pairs_empty;
    }

    private static Row row(Mentorship pair, List<LocalDate> days) {
        var program = pair.getProgram() == null ? null : pair.getProgram().getName();
        return new Row(pair, name(pair.getMentee()), name(pair.getMentor()), program == null ? "" : program, //$NON-NLS-1$
                days.size(), days.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    private static String name(Educator person) {
        return person == null ? "" : PersonName.show(person); //$NON-NLS-1$
    }
}
