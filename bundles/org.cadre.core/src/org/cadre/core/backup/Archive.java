/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.cadre.core.CadreException;
import org.cadre.core.backup.BackupManifest.Item;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * The one file of a backup, to be read. Nothing is written outside the folder that is given, nothing that the
 * manifest does not list, and no more than it says.
 *
 * @param file the file
 */
record Archive(Path file) {

    /** The name of the entry with what the backup says of itself. */
    static final String MANIFEST = "manifest.json"; //$NON-NLS-1$
    /** What the names of all other entries begin with. */
    static final String FILES = "database/"; //$NON-NLS-1$

    private static final Pattern SAFE =
            Pattern.compile("[A-Za-z0-9_$-][A-Za-z0-9._$-]*(/[A-Za-z0-9_$-][A-Za-z0-9._$-]*){0,5}"); //$NON-NLS-1$
    private static final int MOST_FILES = 20_000;
    private static final int LARGEST_MANIFEST = 16 << 20;
    private static final long FREE = 256L << 20;
    /** Empty pages of a database shrink to a hundredth. */
    private static final long HIGHEST_RATIO = 1000;
    private static final int BUFFER = 1 << 16;

    /** Reads what the backup says of itself. */
    BackupManifest manifest() throws CadreException {
        try (var zip = new ZipFile(file.toFile())) {
            return manifest(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    /**
     * Unpacks everything into an empty folder and compares it with what the manifest says.
     *
     * @throws CadreException if anything is missing, too much or different
     */
    BackupManifest unpack(Path folder, SubMonitor monitor) throws CadreException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            checkNames(zip, manifest);
            monitor.setWorkRemaining(manifest.files().size());
            for (var item : manifest.files()) {
                unpack(zip, item, folder, monitor.split(1));
            }
            return manifest;
        } catch (ZipException | IllegalArgumentException | ArithmeticException e) {
            throw damaged(e);
        } catch (WriteException e) {
            throw new NotUnpackedException(NLS.bind(Messages.Archive_notUnpacked, file.getFileName(),
                    BackupErrors.reason(e.getCause())), e.getCause());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private BackupManifest manifest(ZipFile zip) throws IOException, CadreException {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw damaged(null);
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(LARGEST_MANIFEST + 1);
            if (bytes.length > LARGEST_MANIFEST) {
                throw damaged(null);
            }
            return ManifestText.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (ManifestText.Unknown e) {
            throw new CadreException(CadreException.Kind.INPUT,
                    NLS.bind(Messages.Archive_newer, file.getFileName()), e);
        } catch (ManifestText.Malformed e) {
            throw damaged(e);
        }
    }

    private void checkNames(ZipFile zip, BackupManifest manifest) throws IOException, CadreException {
        Set<String> names = new HashSet<>();
        long total = 0;
        for (var item : manifest.files()) {
            total = Math.addExact(total, Math.max(0, item.size()));
            if (item.size() < 0 || !SAFE.matcher(item.name()).matches() || !names.add(FILES + item.name())) {
                throw damaged(null);
            }
        }
        long most = Math.max(FREE, HIGHEST_RATIO * Files.size(file));
        if (names.isEmpty() || names.size() > MOST_FILES || total > most || zip.size() != names.size() + 1
                || zip.stream().anyMatch(e -> !e.getName().equals(MANIFEST)
                        && !names.contains(e.getName()))) {
            throw damaged(null);
        }
    }

    private void unpack(ZipFile zip, Item item, Path folder, SubMonitor monitor)
            throws IOException, CadreException {
        var digest = sha256();
        var target = folder.resolve(item.name());
        try (var in = zip.getInputStream(zip.getEntry(FILES + item.name())); var out = create(target)) {
            if (copy(in, out, item.size(), digest, monitor) != item.size()) {
                throw damaged(null);
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(item.sha256())) {
            throw damaged(null);
        }
    }

    private static OutputStream create(Path target) throws WriteException, ZipException {
        try {
            Files.createDirectories(target.getParent());
            return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new ZipException(e.getMessage()); // a file where another one has a folder
        } catch (IOException e) {
            throw new WriteException(e);
        }
    }

    private static long copy(InputStream in, OutputStream out, long most, MessageDigest digest,
            SubMonitor monitor) throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int n = in.read(buffer); n >= 0 && size <= most; n = in.read(buffer)) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            digest.update(buffer, 0, n);
            write(out, buffer, n);
            size += n;
        }
        return size;
    }

    private static void write(OutputStream out, byte[] buffer, int length) throws WriteException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new WriteException(e);
        }
    }

    private CadreException damaged(Throwable cause) {
        return new CadreException(CadreException.Kind.INPUT,
                NLS.bind(Messages.Archive_damaged, file.getFileName()), cause);
    }

    private CadreException unreadable(Exception e) {
        return switch (e) {
            case NoSuchFileException missing -> BackupErrors.missing(file);
            case ZipException zip -> damaged(e);
            case EOFException cut -> damaged(e);
            case IllegalArgumentException name -> damaged(e);
            default -> CadreException.failure(NLS.bind(Messages.Archive_unreadable, file.getFileName(),
                    BackupErrors.reason(e)), e);
        };
    }

    /** There was no room to unpack a backup, which says nothing about the backup. */
    static final class NotUnpackedException extends CadreException {
        private static final long serialVersionUID = 1L;

        NotUnpackedException(String message, Throwable cause) {
            super(Kind.FAILURE, message, cause);
        }
    }

    /** Something could not be written, as opposed to read. */
    private static final class WriteException extends IOException {
        private static final long serialVersionUID = 1L;

        WriteException(IOException cause) {
            super(cause);
        }
    }
}
