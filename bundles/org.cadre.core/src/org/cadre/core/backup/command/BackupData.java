/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.cadre.core.backup.Backup;

/** What machines are told about a backup. */
@SuppressWarnings("nls")
final class BackupData {

    private BackupData() {
    }

    static Map<String, Object> of(Backup backup) {
        var data = new LinkedHashMap<String, Object>();
        data.put("file", backup.file().toString());
        data.put("at", backup.manifest().at().toString());
        data.put("reason", backup.manifest().reason().word());
        data.put("size", backup.size());
        data.put("records", backup.manifest().contents().total());
        data.put("counts", backup.manifest().contents().counts());
        data.put("digest", backup.manifest().contents().digest());
        data.put("state", backup.state().verdict().name().toLowerCase(Locale.ROOT));
        data.put("problem", backup.state().problem());
        return data;
    }
}
