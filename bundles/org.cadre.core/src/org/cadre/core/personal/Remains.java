/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.backup.Backup;
import org.cadre.core.backup.Backups;
import org.cadre.core.store.ProgramStore;
import org.eclipse.osgi.util.NLS;

/** What still has a person who was erased: backups, until they are too old to be kept. */
public final class Remains {

    private static final int MONTHS = 13;

    private Remains() {
    }

    /** Returns a sentence for each backup, with the day by which the usual rule deletes it at the latest. */
    public static List<String> of(ProgramStore store, Backups backups) throws CadreException {
        var sentences = new ArrayList<String>();
        for (var backup : backups.list(store.location())) {
            sentences.add(NLS.bind(Messages.Remains_backup, backup.file(), until(backup)));
        }
        return sentences;
    }

    /** Twelve monthly backups are kept, so that one is never older than thirteen months. */
    private static Object until(Backup backup) {
        return backup.manifest().at().atZone(ZoneOffset.UTC).toLocalDate().plusMonths(MONTHS);
    }
}
