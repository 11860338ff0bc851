/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles;

import org.eclipse.osgi.util.NLS;

/** The texts of accounts, roles and the access log. */
final class Messages extends NLS {

    public static String Account_added;
    public static String Account_badName;
    public static String Account_changed;
    public static String Account_disabled;
    public static String Account_lastAdministrator;
    public static String Account_linked;
    public static String Account_loginThere;
    public static String Account_noPerson;
    public static String Account_noRoles;
    public static String Account_notAdministrator;
    public static String Account_reset;
    public static String Account_taken;
    public static String Account_unknown;
    public static String Account_unprotected;
    public static String Duty_copy;
    public static String Duty_oneOf;
    public static String Duty_refused;
    public static String Duty_whole;
    public static String Log_altered;
    public static String Log_cut;
    public static String Log_gap;
    public static String Log_head;
    public static String Log_moved;
    public static String Role_administrator;
    public static String Role_auditor;
    public static String Role_coordinator;
    public static String Role_evaluator;
    public static String Role_mentorLead;
    public static String Role_participant;
    public static String Roles_administrator;
    public static String Roles_and;
    public static String Roles_auditor;
    public static String Roles_comma;
    public static String Roles_coordinator;
    public static String Roles_evaluator;
    public static String Roles_mentorLead;
    public static String Roles_nobody;
    public static String Roles_participant;

    static {
        NLS.initializeMessages("org.cadre.core.roles.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
