/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {

    public static String Access_database;
    public static String Access_everybody;
    public static String Access_feature;
    public static String Access_inVain;
    public static String Access_label;
    public static String Access_notYours;
    public static String Access_otherModule;
    public static String Access_records;
    public static String Access_refused;
    public static String Access_revert;
    public static String Access_withModule;
    public static String Account_first;
    public static String Account_nameless;
    public static String Account_wrong;
    public static String Aggregate_limits;
    public static String Aggregate_none;
    public static String Commit_notSealed;
    public static String Commit_targetMissing;
    public static String Commit_unknown;
    public static String Commit_unstorable;
    public static String Conflict_changedByOthers;
    public static String Conflict_changedSince;
    public static String Conflict_more;
    public static String Conflict_stillReferenced;
    public static String Conflict_targetGone;
    public static String Conflict_who;
    public static String Copy_denied;
    public static String Copy_different;
    public static String Copy_failed;
    public static String Copy_table;
    public static String Create_databaseThere;
    public static String Create_denied;
    public static String Create_failed;
    public static String Create_leftover;
    public static String Create_somethingThere;
    public static String Derby_busy;
    public static String Derby_damaged;
    public static String Derby_noSpace;
    public static String Derby_openElsewhere;
    public static String Derby_foreign;
    public static String Derby_other;
    public static String Derby_otherKey;
    public static String Derby_readOnly;
    public static String Lock_stays;
    public static String Open_newer;
    public static String Open_noDatabase;
    public static String Open_noFolder;
    public static String Revert_already;
    public static String Revert_erased;
    public static String Revert_expired;
    public static String Revert_notRevertible;
    public static String Revert_unknown;
    public static String Server_badAddress;
    public static String Server_busy;
    public static String Server_certificate;
    public static String Server_damaged;
    public static String Server_inUse;
    public static String Server_locked;
    public static String Server_lost;
    public static String Server_noAccount;
    public static String Server_noDatabase;
    public static String Server_noLogins;
    public static String Server_noProgram;
    public static String Server_noRights;
    public static String Server_noSpace;
    public static String Server_notEmpty;
    public static String Server_notOwner;
    public static String Server_other;
    public static String Server_otherKeys;
    public static String Server_readOnly;
    public static String Server_secretInAddress;
    public static String Server_silent;
    public static String Server_tooMany;
    public static String Server_unknownHost;
    public static String Server_unknownOption;
    public static String Server_unsafe;
    public static String Server_upgradeByOwner;
    public static String Server_wrongSecret;
    public static String Verify_dangling;
    public static String Verify_history;
    public static String Verify_ownerMissing;
    public static String Verify_page;
    public static String Verify_positions;
    public static String Verify_version;

    static {
        NLS.initializeMessages("org.cadre.store.jdbc.messages", Messages.class);
    }

    private Messages() {
    }
}
