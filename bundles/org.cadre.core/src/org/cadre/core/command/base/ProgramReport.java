/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.command.Outcome;
import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.ProgramRow;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.ProgramDraft;
import org.cadre.core.program.ProgramPools;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.TextTable;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;

/** What a program says of itself and whom it reaches. */
@SuppressWarnings("nls")
record ProgramReport(ProgramDraft draft, ProgramRow row, List<Exclusion> exclusions) {

    static ProgramReport of(UnitOfWork work, Program program, LocalDate day) throws CadreException {
        return new ProgramReport(ProgramDraft.of(program), ProgramRow.of(work, program, day),
                ProgramPools.of(work, program, day).exclusions());
    }

    Outcome created() {
        var numbers = new Object[] { draft.name(), row.mentors(), row.mentees() };
        return Outcome.done(NLS.bind(Messages.Programs_createdText, numbers), data());
    }

    Outcome shown() {
        var facts = Stream.concat(
                ProgramRow.columns().stream().map(c -> line(c)),
                Stream.of(List.of(Messages.Programs_purposeLabel, draft.purpose()),
                        List.of(Messages.Programs_mentorQueryLabel, draft.mentorQuery()),
                        List.of(Messages.Programs_menteeQueryLabel, draft.menteeQuery())))
                .filter(line -> !line.get(1).isEmpty()).toList();
        var excluded = exclusions.stream().map(e -> "  " + NLS.bind(Messages.Programs_exclusion,
                new Object[] { PersonName.show(e.educator()), e.role().getLiteral(), e.reason().text() }));
        var heading = exclusions.isEmpty() ? Stream.<String>empty() : Stream.of(Messages.Programs_exclusions);
        var lines = Stream.concat(Stream.of(TextTable.write(facts)), Stream.concat(heading, excluded));
        return Outcome.done(lines.collect(Collectors.joining(System.lineSeparator())), data());
    }

    private List<String> line(ListColumn<ProgramRow> column) {
        return List.of(column.title(), column.text(row));
    }

    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        ProgramRow.columns().forEach(column -> data.put(column.id(), column.data(row)));
        data.put("purpose", draft.purpose());
        data.put("mentorQuery", draft.mentorQuery());
        data.put("menteeQuery", draft.menteeQuery());
        data.put("excluded", exclusions.stream().map(ProgramReport::data).toList());
        return data;
    }

    private static Map<String, Object> data(Exclusion exclusion) {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", PersonName.show(exclusion.educator()));
        data.put("staffId", exclusion.educator().getStaffId());
        data.put("role", exclusion.role().getLiteral());
        data.put("reason", exclusion.reason().text());
        return data;
    }
}
