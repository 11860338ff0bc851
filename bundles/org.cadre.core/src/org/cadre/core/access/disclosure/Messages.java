/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.disclosure;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Column_act;
    public static String Column_as;
    public static String Column_at;
    public static String Column_detail;
    public static String Column_readers;
    public static String Column_reason;
    public static String Column_relation;
    public static String Column_what;
    public static String Column_who;
    public static String Register_about;
    public static String Register_can;
    public static String Register_detail;
    public static String Register_did;
    public static String Register_gone;
    public static String Register_noText;
    public static String Register_open;
    public static String Register_private;
    public static String Register_privateAbout;
    public static String Register_texts;
    public static String Register_title;
    public static String Register_written;
    public static String Relation_other;
    public static String Relation_partner;
    public static String Relation_self;

    static {
        initializeMessages("org.cadre.core.access.disclosure.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
