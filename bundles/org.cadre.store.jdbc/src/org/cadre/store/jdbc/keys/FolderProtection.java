/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.core.access.keys.Protection;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.access.keys.SecretSlot;
import org.cadre.core.access.keys.Stretch;

/** Who can open the database in a folder: the ways to its key. */
public final class FolderProtection implements Protection {

    /** What the boxes in the file belong to. */
    static final String CONTEXT = "database ";

    private final KeyFile file;
    private final DatabaseKey key;
    private final Supplier<Stretch> stretch;

    /**
     * @param key the key of the database
     * @param stretch how slowly new secrets turn into keys
     */
    public FolderProtection(KeyFile file, DatabaseKey key, Supplier<Stretch> stretch) {
        this.file = file;
        this.key = key;
        this.stretch = stretch;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public synchronized void admit(String account, List<Secret> secrets) throws CadreException {
        var entries = new ArrayList<>(file.exists() ? file.read() : List.of());
        var tag = KeyEntry.tag(account);
        var slowly = stretch.get();
        for (var secret : secrets) {
            entries.add(new KeyEntry(tag, SecretSlot.seal(secret, key.bytes(), CONTEXT + tag, slowly)));
        }
        file.write(entries);
    }

    @Override
    public synchronized void settle(String account, Secret secret) throws CadreException {
        var tag = KeyEntry.tag(account);
        var former = of(tag).and(entry -> entry.slot().kind() == secret.kind());
        retain(former.negate().or(entry -> entry.slot().open(secret, CONTEXT + tag).isPresent()));
    }

    @Override
    public synchronized void dismiss(String account) throws CadreException {
        retain(of(KeyEntry.tag(account)).negate());
    }

    /**
     * Takes away what an interrupted change of a secret left: other ways of the kind of one that opened. If
     * the secret opened something else since that is as slow, the way is made anew with the salt of that, so
     * that the next time both cost one derivation: older versions gave each its own.
     */
    void settle(KeyEntry opened, Secret secret) throws CadreException {
        var slot = opened.slot();
        var shared = SecretSlot.seal(secret, key.bytes(), CONTEXT + opened.account(),
                new Stretch(slot.iterations()));
        var kept = shared.salt().equals(slot.salt()) ? slot : shared;
        file.heal(file.read().stream().filter(of(opened.account())
                .and(e -> e.slot().kind() == slot.kind()).negate().or(opened::equals))
                .map(e -> e.equals(opened) ? new KeyEntry(e.account(), kept) : e).toList());
    }

    private void retain(Predicate<KeyEntry> wanted) throws CadreException {
        file.heal(file.read().stream().filter(wanted).toList());
    }

    private static Predicate<KeyEntry> of(String tag) {
        return entry -> entry.account().equals(tag);
    }
}
