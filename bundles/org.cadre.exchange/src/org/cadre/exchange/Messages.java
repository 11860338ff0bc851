/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Code_bomb;
    public static String Code_cellTooLong;
    public static String Code_controlCharacter;
    public static String Code_duplicateFile;
    public static String Code_duplicateHeader;
    public static String Code_duplicateId;
    public static String Code_duplicateStaffId;
    public static String Code_emptyHeader;
    public static String Code_endBeforeStart;
    public static String Code_fileMissing;
    public static String Code_fileUnexpected;
    public static String Code_follows;
    public static String Code_forbiddenInBulk;
    public static String Code_headerOrder;
    public static String Code_invalidArchive;
    public static String Code_invalidBoolean;
    public static String Code_invalidDate;
    public static String Code_invalidDatetime;
    public static String Code_invalidEnum;
    public static String Code_invalidFloat;
    public static String Code_invalidGuid;
    public static String Code_invalidInteger;
    public static String Code_invalidList;
    public static String Code_invalidMetadata;
    public static String Code_invalidYear;
    public static String Code_manifestDuplicate;
    public static String Code_manifestHeader;
    public static String Code_manifestMissing;
    public static String Code_manifestMode;
    public static String Code_manifestVersion;
    public static String Code_metadataPosition;
    public static String Code_missingHeader;
    public static String Code_missingHeaderRow;
    public static String Code_missingManifest;
    public static String Code_missingTarget;
    public static String Code_missingTargetFile;
    public static String Code_missingValue;
    public static String Code_noRows;
    public static String Code_packageNotFound;
    public static String Code_packageUnreadable;
    public static String Code_requiredInDelta;
    public static String Code_rowWidth;
    public static String Code_textAfterQuote;
    public static String Code_tooLarge;
    public static String Code_tooManyEntries;
    public static String Code_unclosedQuote;
    public static String Code_unescapedQuote;
    public static String Code_unknownFile;
    public static String Code_unsafeName;
    public static String Exchange_cannotWrite;
    public static String Exchange_commit;
    public static String Exchange_conflict;
    public static String Exchange_folderNotEmpty;
    public static String Export_done;
    public static String Export_empty;
    public static String Fix_controlCharacter;
    public static String Fix_duplicateFile;
    public static String Fix_duplicateId;
    public static String Fix_duplicateStaffId;
    public static String Fix_endBeforeStart;
    public static String Fix_fileMissing;
    public static String Fix_fileUnexpected;
    public static String Fix_follows;
    public static String Fix_forbiddenInBulk;
    public static String Fix_header;
    public static String Fix_headerOrder;
    public static String Fix_invalidArchive;
    public static String Fix_invalidBoolean;
    public static String Fix_invalidDate;
    public static String Fix_invalidDatetime;
    public static String Fix_invalidEnum;
    public static String Fix_invalidFloat;
    public static String Fix_invalidGuid;
    public static String Fix_invalidInteger;
    public static String Fix_invalidList;
    public static String Fix_invalidYear;
    public static String Fix_manifest;
    public static String Fix_manifestMissing;
    public static String Fix_manifestMode;
    public static String Fix_manifestVersion;
    public static String Fix_metadata;
    public static String Fix_missingManifest;
    public static String Fix_missingTarget;
    public static String Fix_missingTargetFile;
    public static String Fix_missingValue;
    public static String Fix_noRows;
    public static String Fix_notARoster;
    public static String Fix_packageNotFound;
    public static String Fix_packageUnreadable;
    public static String Fix_quotes;
    public static String Fix_requiredInDelta;
    public static String Fix_rowWidth;
    public static String Fix_unknownFile;
    public static String Import_counts;
    public static String Import_dryRun;
    public static String Import_more;
    public static String Import_rejection;
    public static String OneRoster_label;
    public static String OneRoster_reading;
    public static String Package_emptyFile;
    public static String Package_encoding;
    public static String Package_folder;
    public static String Package_moreFaults;
    public static String Package_refused;
    public static String Revert_commit;
    public static String Revert_done;
    public static String Revert_none;
    public static String Revert_unknown;
    public static String Roster_dropped;
    public static String Roster_edit;
    public static String Roster_fileRows;
    public static String Roster_filesIgnored;
    public static String Roster_manyEnd;
    public static String Roster_nothing;
    public static String Roster_othersIgnored;
    public static String Sample_commit;
    public static String Sample_done;
    public static String Sample_size;
    public static String Type_district;
    public static String Type_employment;
    public static String Type_person;
    public static String Type_school;
    public static String Type_session;

    static {
        NLS.initializeMessages("org.cadre.exchange.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
