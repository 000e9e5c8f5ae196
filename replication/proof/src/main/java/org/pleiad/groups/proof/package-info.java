/** Members and clients as processes, for tests that kill, stop and cut them off. */
package org.pleiad.groups.proof;
