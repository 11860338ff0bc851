/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.Account;
import org.cadre.model.ContentKey;
import org.cadre.model.KeyGrant;

/** Finds out to whom the present account can give keys of a circle. */
record KeyOffers(Accounts accounts, ContentKeys keys) {

    /** What can be given now. */
    List<KeyOffer> find(Circle circle) throws CadreException {
        var readers = accounts.readers(circle);
        var all = keys.of(circle);
        var offers = new ArrayList<KeyOffer>();
        for (var key : all) {
            if (keys.open(key).isPresent()) {
                var retired = ContentKeys.isRetired(key, circle);
                readers.stream().filter(r -> Grants.of(key, r).isEmpty() && (!retired || hadKey(key, r)))
                        .map(r -> new KeyOffer(key, r, Names.of(r), all.stream().anyMatch(k -> hadKey(k, r))))
                        .forEach(offers::add);
            }
        }
        return offers;
    }

    /** Whether the person to whom an account belongs had the key already, with this or another account. */
    private static boolean hadKey(ContentKey key, Account reader) {
        return key.getGrants().stream().map(KeyGrant::getAccount).anyMatch(holder -> holder == reader
                || holder != null && holder.getEducator() != null
                        && holder.getEducator() == reader.getEducator());
    }
}
