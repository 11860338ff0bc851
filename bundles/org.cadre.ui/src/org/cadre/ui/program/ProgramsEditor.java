/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.QuerySyntaxException;
import org.cadre.core.program.Mentorships;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.Roots;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.ui.Elements;
import org.cadre.ui.Icons;
import org.cadre.ui.Messages;
import org.cadre.ui.editor.Today;
import org.cadre.ui.list.ListEditor;
import org.cadre.ui.table.Column;
import org.eclipse.emf.ecore.EClass;

/** The list of all programs. */
public final class ProgramsEditor extends ListEditor<ProgramsEditor.Row> {

    /** Id of the editor. */
    public static final String ID = "org.cadre.ui.programs"; //$NON-NLS-1$

    /**
     * A program as the list shows it.
     *
     * @param program the program
     * @param mentors how many may mentor today; null if a query cannot be understood
     * @param mentees how many are to be mentored today; null if a query cannot be understood
     * @param pairs how many pairs no new match may move
     */
    record Row(Program program, String name, String from, String until, Integer mentors, Integer mentees, int pairs) {
    }

    /** A list of programs. */
    public ProgramsEditor() {
        super(Icons.PROGRAM);
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<Row>> columns() {
        var icon = service(Icons.class).get(Icons.PROGRAM);
        return List.of(Column.text("name", Messages.Program_name, 30, Row::name).withIcon(row -> icon),
                Column.text("from", Messages.Dated_start, 11, Row::from),
                Column.text("until", Messages.Dated_end, 11, Row::until),
                Column.<Row> number("mentors", Messages.Program_mentors, 8, Row::mentors),
                Column.<Row> number("mentees", Messages.Program_mentees, 8, Row::mentees),
                Column.<Row> number("pairs", Messages.Program_pairs, 8, Row::pairs));
    }

    @Override
    protected List<Row> rows(EditSession session) throws CadreException {
        var today = Today.in(session);
        var committed = Mentorships.committed(session.work().load(Roots.MENTORSHIPS), today).stream()
                .map(Mentorship::getProgram).toList();
        var rows = new ArrayList<Row>();
        for (var program : session.work().load(Roots.PROGRAMS)) {
            var pairs = (int) committed.stream().filter(p -> p == program).count();
            rows.add(row(program, session, pairs));
        }
        return rows;
    }

    @Override
    protected Element element(Row row) {
        return row.program();
    }

    @Override
    protected EClass type() {
        return CadrePackage.Literals.PROGRAM;
    }

    @Override
    protected String emptyText() {
        return Messages.Programs_empty;
    }

    private Row row(Program program, EditSession session, int pairs) throws CadreException {
        var name = service(Elements.class).label(program);
        var from = String.valueOf(program.getStart() == null ? "" : program.getStart()); //$NON-NLS-1$
        var until = String.valueOf(program.getEnd() == null ? "" : program.getEnd()); //$NON-NLS-1$
        try {
            var pools = ProgramPools.of(session.work(), program, Today.in(session));
            return new Row(program, name, from, until, pools.mentors().size(), pools.mentees().size(), pairs);
        } catch (QuerySyntaxException e) {
            return new Row(program, name, from, until, null, null, pairs);
        }
    }
}
