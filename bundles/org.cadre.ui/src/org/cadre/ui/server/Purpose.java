/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import org.cadre.core.CadreException;
import org.cadre.core.store.Presence;
import org.eclipse.osgi.util.NLS;

/** What a database on a server is wanted for. */
enum Purpose {
    /** To work on it. */
    OPEN,
    /** To copy another one there. */
    MOVE;

    /** What the page is called. */
    String title() {
        return this == OPEN ? Messages.Open_title : Messages.Move_title;
    }

    /** What to do on the page. */
    String invitation() {
        return this == OPEN ? Messages.Open_invitation : Messages.Move_invitation;
    }

    /**
     * Judges what was found on the server.
     *
     * @param place how the sentence names the database
     * @return a sentence that says that one can go on
     * @throws CadreException if one cannot, with the reason
     */
    String judge(Presence found, String place) throws CadreException {
        if (this == OPEN) {
            return expect(found == Presence.PROGRAM, Messages.Test_program, Messages.Test_noProgram, place);
        }
        return expect(found == Presence.NONE, Messages.Test_free, Messages.Test_taken, place);
    }

    private static String expect(boolean fits, String good, String bad, String place) throws CadreException {
        if (!fits) {
            throw CadreException.input(NLS.bind(bad, place));
        }
        return NLS.bind(good, place);
    }
}
