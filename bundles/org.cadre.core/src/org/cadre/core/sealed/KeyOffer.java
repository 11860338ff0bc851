/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import org.cadre.model.Account;
import org.cadre.model.ContentKey;

/**
 * A content key that the present account can give to one who may read and cannot yet.
 *
 * @param key the key
 * @param account the reader's account
 * @param reader the reader's name
 * @param known whether the person had another account or other keys before; then somebody should ask her
 *            whether the new ones are hers, since whoever runs the accounts can make some in her name
 */
public record KeyOffer(ContentKey key, Account account, String reader, boolean known) {

    /** A short form of the account's public key, which two people can compare by telephone. */
    public String mark() {
        return Grants.mark(account.getPublicKey());
    }
}
