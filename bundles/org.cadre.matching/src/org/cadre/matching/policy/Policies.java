/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.text.JsonText;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and writes match policies, and knows the preset. */
@Component(service = Policies.class)
public class Policies {

    private static final String PRESET = "first-year-induction.json"; //$NON-NLS-1$
    private static final String BYTE_ORDER_MARK = "\uFEFF"; //$NON-NLS-1$

    private static final long LARGEST = 1L << 20;

    private final PolicyReader reader;

    /** Knows these rules and criteria. */
    @Activate
    public Policies(@Reference Terms terms) {
        reader = new PolicyReader(terms);
    }

    /** The policy for those who have none of their own: first-year induction. */
    public Policy preset() {
        try (var stream = Policies.class.getResourceAsStream(PRESET)) {
            return reader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), PRESET);
        } catch (IOException | CadreException e) {
            throw new IllegalStateException(PRESET, e);
        }
    }

    /**
     * Reads a policy file.
     *
     * @throws CadreException if there is no such file or anything in it is wrong
     */
    public Policy read(Path file) throws CadreException {
        try {
            if (Files.size(file) > LARGEST) {
                throw CadreException.input(NLS.bind(Messages.Policies_tooLarge, file));
            }
            return parse(Files.readString(file), String.valueOf(file.getFileName()));
        } catch (NoSuchFileException e) {
            throw CadreException.input(NLS.bind(Messages.Policies_noFile, file));
        } catch (CharacterCodingException e) {
            throw CadreException.input(NLS.bind(Messages.Policies_noUtf8, file));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Policies_unreadable, file, e.getMessage()), e);
        }
    }

    /**
     * Reads a policy from its JSON text.
     *
     * @param where names the text in messages
     */
    public Policy parse(String json, String where) throws CadreException {
        return reader.read(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json, where);
    }

    /** Returns the policy as JSON text that {@link #parse} reads as the same policy. */
    public String write(Policy policy) {
        return JsonText.write(data(policy)) + '\n';
    }

    /** Returns the policy as the members of its JSON. */
    public Map<String, Object> data(Policy policy) {
        return PolicyWriter.members(policy);
    }
}
