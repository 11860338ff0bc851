/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import org.cadre.ui.Messages;
import org.cadre.ui.person.PeopleEditor;

/** Shows the list of people. */
public final class ShowPeopleHandler extends OpenListHandler {

    /** Opens the list. */
    public ShowPeopleHandler() {
        super(PeopleEditor.ID, Messages.Navigator_people);
    }
}
