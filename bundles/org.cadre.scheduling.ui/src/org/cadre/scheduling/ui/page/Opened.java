/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

import org.cadre.model.Session;
import org.cadre.ui.Elements;
import org.cadre.ui.program.ProgramPageSite;

/** Opens what the user opens on the page. */
final class Opened {

    private Opened() {
    }

    /** Opens a session: the pair that meets. */
    static void session(Session session, ProgramPageSite site) {
        site.editorSite().getService(Elements.class).open(session);
    }
}
