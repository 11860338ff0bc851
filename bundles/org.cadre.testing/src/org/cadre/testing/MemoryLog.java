/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.access.AccessAct;
import org.cadre.core.access.AccessEntry;
import org.cadre.core.access.AccessLog;
import org.cadre.core.access.Principal;
import org.cadre.core.check.Finding;
import org.cadre.core.roles.AccessChain;

/** An access log that forgets everything when the test ends. */
final class MemoryLog implements AccessLog {

    private final List<AccessEntry> lines = new ArrayList<>();

    @Override
    public synchronized AccessEntry append(AccessAct act, String target, String detail) {
        var line = AccessEntry.of(lines.size() + 1L, Instant.now(), Principal.ofUnprotected().account(), act,
                target, detail, lines.isEmpty() ? AccessEntry.START : lines.getLast().hash());
        lines.add(line);
        return line;
    }

    @Override
    public synchronized List<AccessEntry> read(int limit) {
        return lines.reversed().stream().limit(limit).toList();
    }

    @Override
    public synchronized Optional<Head> head() {
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new Head(lines.getLast().sequence(), lines.getLast().hash()));
    }

    @Override
    public synchronized List<Finding> verify(Optional<Head> known) {
        return AccessChain.check(lines, head(), known);
    }
}
