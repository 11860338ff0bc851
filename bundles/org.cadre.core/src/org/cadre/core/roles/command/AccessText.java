/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.access.AccessEntry;
import org.cadre.core.access.AccessLog.Head;
import org.cadre.core.text.TextTable;
import org.eclipse.osgi.util.NLS;

/** Lines of an access log as a person reads them, and as a machine does. */
@SuppressWarnings("nls")
record AccessText(List<AccessEntry> lines, Optional<Head> head) {

    String text() {
        if (lines.isEmpty()) {
            return Messages.Log_empty;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Messages.Log_heading.split("\\|")));
        lines.forEach(line -> rows.add(cells(line)));
        return TextTable.write(rows) + head.map(h -> System.lineSeparator() + System.lineSeparator()
                + NLS.bind(Messages.Log_head, h)).orElse("");
    }

    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("head", head.map(Head::toString).orElse(null));
        data.put("lines", lines.stream().map(AccessText::data).toList());
        return data;
    }

    static List<String> cells(AccessEntry line) {
        return List.of(String.valueOf(line.sequence()), line.at().toString(), line.account(),
                line.act().word(), line.target(), line.detail());
    }

    private static Map<String, Object> data(AccessEntry line) {
        var data = new LinkedHashMap<String, Object>();
        data.put("number", line.sequence());
        data.put("at", line.at().toString());
        data.put("account", line.account());
        data.put("act", line.act().word());
        data.put("target", line.target());
        data.put("detail", line.detail());
        data.put("hash", line.hash());
        return data;
    }
}
