/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.window;

import java.util.List;

/**
 * A room for one session at a time.
 *
 * @param id its name, for findings
 * @param available when it is free
 */
public record Room(String id, List<Span> available) {

    public Room {
        available = List.copyOf(available);
    }
}
