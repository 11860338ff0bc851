/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;

/** Reads a policy from where the user said. */
final class Source {

    private Source() {
    }

    /**
     * Returns the policy of a file or the preset; empty if neither is named.
     *
     * @param file may be null
     * @param preset may be null
     * @throws CadreException if both are named, or it cannot be read
     */
    static Optional<Policy> of(Policies policies, Path file, String preset) throws CadreException {
        if (file != null && preset != null) {
            throw CadreException.input(Messages.Source_both);
        }
        if (file != null) {
            return Optional.of(policies.read(file));
        }
        return preset == null ? Optional.empty() : Optional.of(policies.preset(preset));
    }
}
