package org.cadre.matching;
