/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import org.cadre.core.store.Contents;

/**
 * What a {@link BackupMethod} copied.
 *
 * @param sequence the number of the latest commit in the copy; 0 if there is none
 * @param contents what the database had at that moment, read from the database and not from the copy
 */
public record BackupImage(long sequence, Contents contents) {
}
