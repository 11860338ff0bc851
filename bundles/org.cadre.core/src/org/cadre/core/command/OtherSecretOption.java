/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import java.nio.file.Path;
import java.util.Arrays;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;

import picocli.CommandLine.Option;

/** The options that say who opens the second database of a command that has two. */
@SuppressWarnings("nls")
public final class OtherSecretOption {

    private static final String VARIABLE = "CADRE_OTHER_SECRET";

    @Option(names = "--other-user", paramLabel = "NAME", descriptionKey = "db.other.user")
    private String user;

    @Option(names = "--other-secret-file", paramLabel = "FILE", descriptionKey = "db.other.secretFile")
    private Path file;

    /** What opens the second database: the account named here, or else what opens the first. */
    public Credentials or(Credentials first) throws CadreException {
        if (user == null) {
            return first;
        }
        var variable = System.getenv(VARIABLE);
        var secret = file != null ? SecretOption.read(file)
                : variable == null ? new char[0] : variable.toCharArray();
        try {
            return Credentials.passphrase(user, secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
