/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Erase_accounts;
    public static String Erase_accountsWhy;
    public static String Erase_administrator;
    public static String Erase_answers;
    public static String Erase_choose;
    public static String Erase_consents;
    public static String Erase_coordinator;
    public static String Erase_countsWhy;
    public static String Erase_demographics;
    public static String Erase_done;
    public static String Erase_employments;
    public static String Erase_former;
    public static String Erase_history;
    public static String Erase_historyWhy;
    public static String Erase_keys;
    public static String Erase_keysWhy;
    public static String Erase_label;
    public static String Erase_line;
    public static String Erase_log;
    public static String Erase_logWhy;
    public static String Erase_nothingDone;
    public static String Erase_ofHer;
    public static String Erase_pairs;
    public static String Erase_participations;
    public static String Erase_person;
    public static String Erase_personWhy;
    public static String Erase_plans;
    public static String Erase_plansWhy;
    public static String Erase_profiles;
    public static String Erase_profilesWhy;
    public static String Erase_self;
    public static String Erase_sessions;
    public static String Erase_texts;
    public static String Erase_textsWhy;
    public static String Export_about;
    public static String Export_detail;
    public static String Export_done;
    public static String Export_notEmpty;
    public static String Export_notWritten;
    public static String Export_place;
    public static String Export_title;
    public static String Export_value;
    public static String Facts_sealed;
    public static String Fate_erased;
    public static String Fate_kept;
    public static String Fate_replaced;
    public static String Person_none;
    public static String Person_several;
    public static String Remains_backup;

    static {
        initializeMessages("org.cadre.core.personal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
