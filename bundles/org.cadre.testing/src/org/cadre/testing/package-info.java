package org.cadre.testing;
