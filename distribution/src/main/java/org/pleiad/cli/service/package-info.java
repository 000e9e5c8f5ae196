/** What the verbs that serve have in common. */
package org.pleiad.cli.service;
