/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import static org.cadre.ui.table.Column.number;
import static org.cadre.ui.table.Column.text;

import java.util.List;

import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.RosterChange;
import org.cadre.ui.Messages;
import org.cadre.ui.table.Column;

/** The columns of the lists of a preview. */
final class PreviewColumns {

    private PreviewColumns() {
    }

    /** What is new, and where it stands in the files. */
    static List<Column<RosterChange>> added() {
        return List.of(type(), name(), file(), line());
    }

    /** What changes, from what to what, and where it stands in the files. */
    static List<Column<RosterChange>> changed() {
        return List.of(type(), name(),
                text("detail", Messages.Preview_detail, 44, RosterChange::detail), //$NON-NLS-1$
                file(), line());
    }

    /** What ends. */
    static List<Column<RosterChange>> ended() {
        return List.of(type(), name());
    }

    /** What is refused, where, and why. */
    static List<Column<Rejection>> rejected() {
        return List.of(
                text("file", Messages.Preview_file, 12, Rejection::file), //$NON-NLS-1$
                number("line", Messages.Preview_line, 7, r -> lineOrNone(r.line())), //$NON-NLS-1$
                text("field", Messages.Preview_field, 12, Rejection::field), //$NON-NLS-1$
                text("value", Messages.Preview_value, 15, Rejection::value), //$NON-NLS-1$
                text("reason", Messages.Preview_reason, 32, Rejection::reason), //$NON-NLS-1$
                text("fix", Messages.Preview_fix, 32, Rejection::fix)); //$NON-NLS-1$
    }

    private static Column<RosterChange> type() {
        return text("type", Messages.Preview_type, 18, RosterChange::type); //$NON-NLS-1$
    }

    private static Column<RosterChange> name() {
        return text("name", Messages.Preview_name, 34, RosterChange::name); //$NON-NLS-1$
    }

    private static Column<RosterChange> file() {
        return text("file", Messages.Preview_file, 18, RosterChange::file); //$NON-NLS-1$
    }

    private static Column<RosterChange> line() {
        return number("line", Messages.Preview_line, 8, c -> lineOrNone(c.line())); //$NON-NLS-1$
    }

    /** Line 0 stands for a file as a whole. */
    private static Integer lineOrNone(int line) {
        return line == 0 ? null : Integer.valueOf(line);
    }
}
