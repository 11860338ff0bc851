/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.ui.Messages;
import org.cadre.ui.school.SchoolsEditor;

/** Shows the list of schools. */
public final class ShowSchoolsHandler extends OpenListHandler {

    /** Opens the list. */
    public ShowSchoolsHandler() {
        super(SchoolsEditor.ID, Messages.Navigator_schools);
    }
}
