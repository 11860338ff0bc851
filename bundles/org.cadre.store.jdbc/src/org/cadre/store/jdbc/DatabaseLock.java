/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.eclipse.osgi.util.NLS;

/** Keeps a folder for one user at a time, also within this process, where Derby would let several in. */
final class DatabaseLock {

    private final FileChannel channel;

    private DatabaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Locks a folder; the operating system ends the lock with the process at the latest.
     *
     * @throws CadreException of kind CONFLICT if somebody has locked it
     */
    static DatabaseLock lock(DatabaseFolder folder) throws CadreException {
        try {
            return lock(folder.folder(), FileChannel.open(folder.lock(), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Derby_readOnly, folder.folder()), e);
        }
    }

    private static DatabaseLock lock(Path folder, FileChannel channel) throws IOException, CadreException {
        try {
            if (channel.tryLock() != null) {
                return new DatabaseLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new CadreException(Kind.CONFLICT, NLS.bind(Messages.Derby_openElsewhere, folder), e);
        }
        channel.close();
        throw new CadreException(Kind.CONFLICT, NLS.bind(Messages.Derby_openElsewhere, folder), null);
    }

    /** Lets others in. */
    void release() throws CadreException {
        try {
            channel.close();
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Lock_stays, e.getMessage()), e);
        }
    }
}
