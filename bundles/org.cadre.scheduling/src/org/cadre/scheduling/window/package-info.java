/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * A window of some days in the words of schools: who could meet when, which classes must be covered by whom,
 * at
 * what prices. Plain records; people, schools, rooms and sessions refer to each other by their positions in
 * the {@link org.cadre.scheduling.window.Window}. Times are whole minutes since an instant that the caller
 * chooses, so that time zones and daylight saving are settled before.
 */
package org.cadre.scheduling.window;
