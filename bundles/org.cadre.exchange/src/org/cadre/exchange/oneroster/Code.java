/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import org.cadre.core.exchange.Rejection;
import org.cadre.exchange.Messages;
import org.eclipse.osgi.util.NLS;

/** The reasons for which a row, a file or a package is refused. */
@SuppressWarnings("nls")
enum Code {
    NOT_FOUND("package.not_found", Messages.Code_packageNotFound, Messages.Fix_packageNotFound),
    UNREADABLE("package.unreadable", Messages.Code_packageUnreadable, Messages.Fix_packageUnreadable),
    INVALID_ARCHIVE("zip.invalid_archive", Messages.Code_invalidArchive, Messages.Fix_invalidArchive),
    TOO_MANY_ENTRIES("zip.entry_count_exceeded", Messages.Code_tooManyEntries, Messages.Fix_notARoster),
    TOO_LARGE("zip.entry_too_large", Messages.Code_tooLarge, Messages.Fix_notARoster),
    BOMB("zip.ratio_exceeded", Messages.Code_bomb, Messages.Fix_notARoster),
    LINK_OUTSIDE("folder.link", Messages.Code_linkOutside, Messages.Fix_linkOutside),
    UNSAFE_NAME("zip.unsafe_name", Messages.Code_unsafeName, Messages.Fix_notARoster),
    DUPLICATE_FILE("package.duplicate_file", Messages.Code_duplicateFile, Messages.Fix_duplicateFile),
    UNKNOWN_FILE("package.unknown_file", Messages.Code_unknownFile, Messages.Fix_unknownFile),
    MISSING_MANIFEST("package.missing_manifest", Messages.Code_missingManifest, Messages.Fix_missingManifest),
    MANIFEST_HEADER("manifest.invalid_header", Messages.Code_manifestHeader, Messages.Fix_manifest),
    MANIFEST_VERSION("manifest.invalid_oneroster_version", Messages.Code_manifestVersion,
            Messages.Fix_manifestVersion),
    MANIFEST_MODE("manifest.invalid_file_mode", Messages.Code_manifestMode, Messages.Fix_manifestMode),
    MANIFEST_DUPLICATE("manifest.duplicate_property", Messages.Code_manifestDuplicate, Messages.Fix_manifest),
    MANIFEST_MISSING("manifest.missing_property", Messages.Code_manifestMissing,
            Messages.Fix_manifestMissing),
    FILE_MISSING("manifest.file_missing", Messages.Code_fileMissing, Messages.Fix_fileMissing),
    FILE_UNEXPECTED("manifest.file_unexpected", Messages.Code_fileUnexpected, Messages.Fix_fileUnexpected),
    UNESCAPED_QUOTE("csv.unescaped_quote", Messages.Code_unescapedQuote, Messages.Fix_quotes),
    TEXT_AFTER_QUOTE("csv.unexpected_character_after_quote", Messages.Code_textAfterQuote,
            Messages.Fix_quotes),
    UNCLOSED_QUOTE("csv.unclosed_quote", Messages.Code_unclosedQuote, Messages.Fix_quotes),
    CELL_TOO_LONG("csv.cell_too_long", Messages.Code_cellTooLong, Messages.Fix_quotes),
    MISSING_HEADER_ROW("table.missing_header", Messages.Code_missingHeaderRow, Messages.Fix_header),
    EMPTY_HEADER("table.empty_header_name", Messages.Code_emptyHeader, Messages.Fix_header),
    DUPLICATE_HEADER("table.duplicate_header", Messages.Code_duplicateHeader, Messages.Fix_header),
    NO_ROWS("table.missing_data_rows", Messages.Code_noRows, Messages.Fix_noRows),
    ROW_WIDTH("table.row_width_mismatch", Messages.Code_rowWidth, Messages.Fix_rowWidth),
    MISSING_HEADER("schema.missing_header", Messages.Code_missingHeader, Messages.Fix_header),
    HEADER_ORDER("schema.header_order_mismatch", Messages.Code_headerOrder, Messages.Fix_headerOrder),
    METADATA_POSITION("schema.metadata_column_position", Messages.Code_metadataPosition,
            Messages.Fix_metadata),
    INVALID_METADATA("schema.invalid_metadata_header", Messages.Code_invalidMetadata, Messages.Fix_metadata),
    MISSING_VALUE("row.missing_required_value", Messages.Code_missingValue, Messages.Fix_missingValue),
    FORBIDDEN_IN_BULK("row.field_forbidden_in_bulk", Messages.Code_forbiddenInBulk,
            Messages.Fix_forbiddenInBulk),
    REQUIRED_IN_DELTA("row.field_required_in_delta", Messages.Code_requiredInDelta,
            Messages.Fix_requiredInDelta),
    CONTROL_CHARACTER("row.control_character", Messages.Code_controlCharacter, Messages.Fix_controlCharacter),
    INVALID_LIST("row.invalid_list", Messages.Code_invalidList, Messages.Fix_invalidList),
    INVALID_GUID("row.invalid_guid", Messages.Code_invalidGuid, Messages.Fix_invalidGuid),
    INVALID_DATE("row.invalid_date", Messages.Code_invalidDate, Messages.Fix_invalidDate),
    INVALID_DATETIME("row.invalid_datetime", Messages.Code_invalidDatetime, Messages.Fix_invalidDatetime),
    INVALID_YEAR("row.invalid_year", Messages.Code_invalidYear, Messages.Fix_invalidYear),
    INVALID_BOOLEAN("row.invalid_boolean", Messages.Code_invalidBoolean, Messages.Fix_invalidBoolean),
    INVALID_INTEGER("row.invalid_integer", Messages.Code_invalidInteger, Messages.Fix_invalidInteger),
    INVALID_FLOAT("row.invalid_float", Messages.Code_invalidFloat, Messages.Fix_invalidFloat),
    INVALID_ENUM("row.invalid_enum", Messages.Code_invalidEnum, Messages.Fix_invalidEnum),
    END_BEFORE_START("row.end_before_start", Messages.Code_endBeforeStart, Messages.Fix_endBeforeStart),
    DUPLICATE_ID("reference.duplicate_sourced_id", Messages.Code_duplicateId, Messages.Fix_duplicateId),
    DUPLICATE_STAFF_ID("reference.duplicate_identifier", Messages.Code_duplicateStaffId,
            Messages.Fix_duplicateStaffId),
    MISSING_TARGET("reference.missing_target_record", Messages.Code_missingTarget,
            Messages.Fix_missingTarget),
    MISSING_TARGET_FILE("reference.missing_target_file", Messages.Code_missingTargetFile,
            Messages.Fix_missingTargetFile);

    private static final int LONGEST_VALUE = 80;

    private final String id;
    private final String reason;
    private final String fix;

    Code(String id, String reason, String fix) {
        this.id = id;
        this.reason = reason;
        this.fix = fix;
    }

    String id() {
        return id;
    }

    /**
     * Returns a rejection with this reason.
     *
     * @param place where it is
     * @param field the column at fault, or empty
     * @param value its value
     * @param expected what {1} stands for in the texts: what would be right
     */
    Rejection at(Place place, String field, String value, String expected) {
        var shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        var parts = new Object[] { field, expected, shown, place.file() };
        return new Rejection(place.file(), place.line(), field, shown, id, NLS.bind(reason, parts),
                NLS.bind(fix, parts));
    }

    /**
     * Where something is wrong.
     *
     * @param file name of the file
     * @param line line in it, from 1; 0 for the whole file
     */
    record Place(String file, int line) {
    }
}
