/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.keys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.LockedException;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.access.keys.SecretSlot;
import org.cadre.core.access.keys.Stretch;
import org.eclipse.osgi.util.NLS;

/**
 * Opens the key of a database in a folder, one try at a time.
 *
 * @param folder the folder of the database, which the caller has locked
 * @param clock tells the time
 */
public record Unlocking(Path folder, Clock clock) {

    private static final int MOST_SLOTS = 4;

    /**
     * An opened key.
     *
     * @param key the key
     * @param entry what opened it
     */
    public record Opened(DatabaseKey key, KeyEntry entry) {
    }

    /**
     * Opens the key, and counts the try as one in vain until {@link #succeeded}.
     *
     * @throws CadreException of kind LOCKED if the credentials do not open it, or come too soon
     */
    public Opened open(Credentials credentials) throws CadreException {
        try (var secret = secret(credentials)) {
            return open(credentials.account(), secret);
        }
    }

    /**
     * Returns the secret of credentials.
     *
     * @throws CadreException of kind LOCKED if there is none
     */
    public Secret secret(Credentials credentials) throws CadreException {
        if (credentials.kind() == Credentials.Kind.NONE) {
            throw new LockedException(NLS.bind(Messages.Locked_ask, folder), false, tries().untilNext());
        }
        return Secret.of(credentials);
    }

    /** The same with a secret that opens other things too. */
    public Opened open(String account, Secret secret) throws CadreException {
        var entries = new KeyFile(folder).read();
        checkPatience();
        tries().begin();
        return open(entries, KeyEntry.tag(account), secret).orElseThrow(this::wrong);
    }

    /** Returns what to say of credentials that do not open; not which part of them is wrong. */
    public LockedException wrong() {
        var wait = tries().untilNext();
        var text = NLS.bind(Messages.Locked_wrong, folder);
        return new LockedException(wait.isZero() ? text : text + ' ' + NLS.bind(Messages.Locked_next,
                seconds(wait)),
                true, wait);
    }

    /** How many tries before this one were in vain. */
    public int inVain() {
        return tries().inVain();
    }

    /**
     * Forgets former tries, and what an interrupted change of a secret left.
     *
     * @param secret what opened the key, and perhaps more
     */
    public void succeeded(Opened opened, Secret secret, FolderProtection protection) throws CadreException {
        protection.settle(opened.entry(), secret);
        tries().succeed();
    }

    private Optional<Opened> open(List<KeyEntry> entries, String tag, Secret secret) {
        var tried = false;
        for (var entry : mine(entries, tag, secret)) {
            tried = true;
            var key = entry.slot().open(secret, FolderProtection.CONTEXT + tag);
            if (key.isPresent()) {
                return Optional.of(new Opened(new DatabaseKey(key.get()), entry));
            }
        }
        if (!tried) {
            lookBusy(entries, secret);
        }
        return Optional.empty();
    }

    /**
     * A secret has two slots at most, while it is changed; a file with more must not keep the program busy.
     */
    private static List<KeyEntry> mine(List<KeyEntry> entries, String tag, Secret secret) {
        return entries.stream().filter(e -> e.account().equals(tag) && e.slot().kind() == secret.kind())
                .limit(MOST_SLOTS).toList();
    }

    /** Takes as long for an account that does not exist as for one that does. */
    private static void lookBusy(List<KeyEntry> entries, Secret secret) {
        var rounds = entries.stream().mapToInt(e -> e.slot().iterations())
                .filter(Stretch::isBelieved).findFirst().orElse(Stretch.FEWEST);
        SecretSlot.seal(secret, new byte[1], "", new Stretch(rounds));
    }

    private void checkPatience() throws CadreException {
        var wait = tries().untilNext();
        if (!wait.isZero()) {
            throw new LockedException(NLS.bind(Messages.Locked_patience, folder, seconds(wait)), true, wait);
        }
    }

    private Tries tries() {
        return new Tries(folder, clock);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
