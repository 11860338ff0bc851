/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.osgi.util.NLS;

/** Plans the import of sheets, in the order in which tables need each other. */
@SuppressWarnings("nls")
final class Planning {

    private final Plan plan = new Plan();
    private final Map<TableKind, Table> tables = new EnumMap<>(TableKind.class);
    private final FlatTable commitments;

    Planning(UnitOfWork work) throws CadreException {
        var known = Known.of(work);
        var flat = FlatTables.of(work, known);
        var bells = new BellTable(work, known);
        tables.putAll(flat);
        tables.put(TableKind.BELLS, bells);
        tables.put(TableKind.DAYS, new DayTable(work, known, bells));
        tables.put(TableKind.TIMETABLES, new TimetableTable(work, known));
        commitments = flat.get(TableKind.COMMITMENTS);
    }

    /** Plans sheets of any kinds; refuses those that are none or lack columns. */
    Planned tables(List<Sheet> sheets) {
        var rejections = new ArrayList<Rejection>();
        var notes = new ArrayList<String>();
        var rows = new EnumMap<TableKind, List<Line>>(TableKind.class);
        int ignored = 0;
        for (var sheet : sheets) {
            notes.addAll(sheet.notes());
            var kind = TableKind.of(sheet).orElse(null);
            if (kind == null || !kind.missing(sheet).isEmpty()) {
                rejections.add(refused(sheet, kind));
                ignored += sheet.rows().size();
            } else {
                noteUnknown(sheet, kind, notes);
                if (sheet.rows().isEmpty()) {
                    notes.add(NLS.bind(Messages.Note_empty, sheet.name()));
                }
                rows.computeIfAbsent(kind, one -> new ArrayList<>()).addAll(Line.of(sheet));
            }
        }
        return plan(rows, notes).with(rejections, 0, ignored);
    }

    /** Plans the rows of one sheet of a kind. */
    Planned rows(Sheet sheet, TableKind kind) {
        return plan(Map.of(kind, Line.of(sheet)), new ArrayList<>(sheet.notes()));
    }

    private Planned plan(Map<TableKind, List<Line>> rows, List<String> notes) {
        var all = new ArrayList<Line>();
        for (var kind : TableKind.values()) {
            if (rows.containsKey(kind)) {
                tables.get(kind).plan(rows.get(kind), plan);
                notes.addAll(tables.get(kind).notes());
                all.addAll(rows.get(kind));
            }
        }
        return new Planned(plan, all, List.of(), 0, 0, notes);
    }

    /** Plans to take away commitments that were there before and are not in what was planned. */
    void drop(Predicate<Element> which, String owner) {
        commitments.unsaid().filter(which).forEach(one -> plan.removed(Messages.Type_commitment, owner, one));
    }

    private static Rejection refused(Sheet sheet, TableKind kind) {
        if (kind == null) {
            return new Rejection(sheet.name(), 0, "", "", "file.unknown_table", Messages.File_unknown,
                    NLS.bind(Messages.File_unknownFix, names()));
        }
        var missing = String.join(", ", kind.missing(sheet));
        return new Rejection(sheet.name(), 1, missing, "", "file.missing_column",
                NLS.bind(Messages.File_column, kind.id(), missing),
                NLS.bind(Messages.File_columnFix, String.join(", ", kind.columns())));
    }

    private static String names() {
        return String.join(", ", List.of(TableKind.values()).stream().map(TableKind::id).toList());
    }

    private static void noteUnknown(Sheet sheet, TableKind kind, List<String> notes) {
        var unknown = kind.unknown(sheet);
        if (!unknown.isEmpty()) {
            notes.add(NLS.bind(Messages.Note_columns, sheet.name(), String.join(", ", unknown)));
        }
    }
}
