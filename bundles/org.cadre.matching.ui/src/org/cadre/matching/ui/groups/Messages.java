/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import org.eclipse.osgi.util.NLS;

/** Texts about groups. */
public final class Messages extends NLS {

    public static String Arrange_none;
    public static String Arrange_several;
    public static String Choose_explanation;
    public static String Choose_heading;
    public static String Choose_none;
    public static String Choose_people;
    public static String Choose_several;
    public static String Choose_title;
    public static String Column_aims;
    public static String Column_experience;
    public static String Column_facilitator;
    public static String Column_fit;
    public static String Column_group;
    public static String Column_locked;
    public static String Column_name;
    public static String Column_people;
    public static String Column_role;
    public static String Column_school;
    public static String Column_schools;
    public static String Column_subjects;
    public static String Details_aims;
    public static String Details_anything;
    public static String Details_balance;
    public static String Details_balanced;
    public static String Details_crowded;
    public static String Details_crowdedOne;
    public static String Details_fit;
    public static String Details_focus;
    public static String Details_hour;
    public static String Details_in;
    public static String Details_members;
    public static String Details_numbers;
    public static String Details_ofPeople;
    public static String Details_places;
    public static String Details_size;
    public static String Details_summary;
    public static String Details_taught;
    public static String Details_time;
    public static String Form_counted;
    public static String Form_explanation;
    public static String Form_format;
    public static String Form_group;
    public static String Form_groups;
    public static String Form_heading;
    public static String Form_impossible;
    public static String Form_least;
    public static String Form_many;
    public static String Form_most;
    public static String Form_nobody;
    public static String Form_one;
    public static String Form_or;
    public static String Form_outcome;
    public static String Form_practice;
    public static String Form_shared;
    public static String Form_sizes;
    public static String Form_title;
    public static String Groups_empty;
    public static String Insist_cancel;
    public static String Insist_do;
    public static String Jobs_changedMeanwhile;
    public static String Jobs_formed;
    public static String Jobs_name;
    public static String Member_idle;
    public static String Member_leads;
    public static String Member_leftOut;
    public static String Member_locked;
    public static String Member_member;
    public static String Member_year;
    public static String Member_years;
    public static String Members_empty;
    public static String Row_counted;
    public static String Row_experienced;
    public static String Row_idle;
    public static String Row_loose;
    public static String Row_looseAndIdle;
    public static String Row_mostOfOne;
    public static String Row_new;
    public static String Row_school;
    public static String Row_schools;
    public static String Row_settled;
    public static String Row_tooFew;
    public static String Row_tooMany;
    public static String Row_unknown;
    public static String Tab_running;
    public static String Tab_title;

    static {
        NLS.initializeMessages("org.cadre.matching.ui.groups.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
