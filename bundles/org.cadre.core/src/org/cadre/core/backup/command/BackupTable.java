/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup.command;

import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.backup.Backup;
import org.cadre.core.backup.BackupTexts;
import org.cadre.core.text.TextTable;

/** Prints backups as a table. */
final class BackupTable {

    private BackupTable() {
    }

    static String of(List<Backup> backups) {
        var headings = List.<Object> of(Messages.Column_time, Messages.Column_reason, Messages.Column_records,
                Messages.Column_size, Messages.Column_state, Messages.Column_file);
        return TextTable.write(Stream.concat(Stream.of(headings),
                backups.stream().map(BackupTable::row)).toList());
    }

    private static List<Object> row(Backup backup) {
        boolean readable = !backup.manifest().method().isEmpty();
        return List.of(BackupTexts.time(backup.manifest().at()),
                readable ? BackupTexts.reason(backup.manifest().reason()) : "", //$NON-NLS-1$
                backup.manifest().contents().total(), BackupTexts.size(backup.size()),
                BackupTexts.state(backup.state()), backup.file().getFileName().toString());
    }
}
