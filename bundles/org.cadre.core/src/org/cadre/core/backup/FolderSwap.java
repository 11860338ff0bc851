/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * Puts a complete folder in the place of another one, which it sets aside. Whatever interrupts it leaves the
 * old or the new one in the place, once {@link #settle} has been called: first the new folder gets a name
 * that says it is complete, then the old one moves away, then the new one moves in.
 *
 * @param place where the new folder shall be
 */
@SuppressWarnings("nls")
public record FolderSwap(Path place) {

    /** What stands between the name of a folder that was set aside and the time. */
    static final String ASIDE = "-before-restore-";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    /**
     * Ends what an interrupted swap began; to be called before the folder is used. Does nothing if there is
     * nothing to end.
     */
    public void settle() throws CadreException {
        var complete = complete();
        try {
            new Obsolete(place).settle();
            if (!Files.isDirectory(complete)) {
                return;
            }
            if (Files.exists(place)) {
                Folders.delete(complete);
            } else {
                Files.move(complete, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Restore_notSettled, new Object[] { place,
                    complete.getFileName(), BackupErrors.reason(e) }), e);
        }
    }

    /**
     * Puts a folder in the place of one that must not stay: the former one is overwritten and deleted, at the
     * next {@link #settle} if this is interrupted.
     *
     * @param next a complete folder on the same disk
     */
    public void replace(Path next) throws CadreException {
        settle();
        try {
            new Obsolete(place).mark();
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Restore_notMoved, place, BackupErrors.reason(e)),
                    e);
        }
        exchange(next);
        settle();
    }

    /**
     * Puts a folder in the place.
     *
     * @param next a complete folder on the same disk
     * @return where the former folder is now; empty if there was none
     */
    public Optional<Path> put(Path next) throws CadreException {
        settle();
        return exchange(next);
    }

    private Optional<Path> exchange(Path next) throws CadreException {
        try {
            if (isEmptyFolder()) {
                Files.delete(place);
            }
            var complete = Files.move(next, complete(), StandardCopyOption.ATOMIC_MOVE);
            Optional<Path> aside = Optional.empty();
            if (Files.exists(place)) {
                aside = Optional.of(Files.move(place, free(), StandardCopyOption.ATOMIC_MOVE));
            }
            Files.move(complete, place, StandardCopyOption.ATOMIC_MOVE);
            return aside;
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Restore_notMoved, place, BackupErrors.reason(e)),
                    e);
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (var files = Files.list(place)) {
            return files.findAny().isEmpty();
        }
    }

    /** The name of the new folder while it waits for the old one to move away. */
    private Path complete() {
        return place.resolveSibling('.' + place.getFileName().toString() + ".restored");
    }

    private Path free() {
        var name = place.getFileName() + ASIDE + TIME.format(LocalDateTime.now());
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> place.resolveSibling(n == 1 ? name : name
                + '-' + n))
                .filter(path -> !Files.exists(path)).findFirst().orElseThrow();
    }
}
