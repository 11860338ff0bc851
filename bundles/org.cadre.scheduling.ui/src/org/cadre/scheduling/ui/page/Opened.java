/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

import org.cadre.core.CadreException;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.Session;
import org.cadre.scheduling.ui.log.LogHandler;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.roles.Rights;

/** Opens what the user opens on the page. */
final class Opened {

    private Opened() {
    }

    /** Opens the form that logs a session; for those who may not, the pair that meets. */
    static void session(Session session, ProgramPageSite site) {
        try {
            if (Rights.in(site.session()).touches(Literals.SESSION)) {
                LogHandler.open(site.editorSite(), site.editorSite().getShell(), site.session(), session);
            } else {
                site.editorSite().getService(Elements.class).open(session);
            }
        } catch (CadreException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }
}
