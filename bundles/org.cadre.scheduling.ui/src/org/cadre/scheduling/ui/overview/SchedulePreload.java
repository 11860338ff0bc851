/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.overview;

import java.util.List;

import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.scheduling.ui.state.Calendars;
import org.cadre.scheduling.ui.state.Origins;
import org.cadre.ui.Preload;
import org.osgi.service.component.annotations.Component;

/** Has sessions, calendars and series loaded when a database is opened. */
@Component
public final class SchedulePreload implements Preload {

    @Override
    public List<Query<?>> queries() {
        return List.of(Roots.SESSIONS, Roots.ACADEMIC_SESSIONS, Calendars.ALL, Calendars.BELLS, Origins.ALL,
                Origins.SERIES);
    }
}
