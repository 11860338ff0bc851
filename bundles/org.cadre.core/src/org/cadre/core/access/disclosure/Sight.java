/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.disclosure;

/**
 * What one account can see about a person.
 *
 * @param who the name of whoever the account belongs to
 * @param as in which roles
 * @param what the kind of record, and which of its fields
 * @param relation why this account: everybody of the role, the person's partner, or the person herself
 * @param reason why the rule is so
 */
public record Sight(String who, String as, String what, String relation, String reason) {
}
