# Finds, fetches and builds what the scripts beside this file need. To be sourced by bash.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
tools=$top/.tools
export HOME=${HOME:-$(cd ~ && pwd)}
maven_version=3.9.11
maven_sha512=bcfe4fe305c962ace56ac7b5fc7a08b87d5abd8b7e89027ab251069faebee516b0ded8961445d6d91ec1985dfe30f8153268843c89aa392733d1a3ec956c9978

say() { printf 'cadre: %s\n' "$*" >&2; }
die() {
	say "$*"
	exit 3
}
have() { command -v "$1" >/dev/null 2>&1; }
is_root() { [ "$(id -u)" = 0 ]; }
can_apt() { is_root && have apt-get; }

apt_updated=
apt_install() {
	if [ -z "$apt_updated" ]; then
		apt-get update -qq >&2 || say 'the Debian package lists could not be refreshed; trying with those that are there.'
		apt_updated=1
	fi
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 </dev/null
}

# --- Java: JAVA_HOME, then where JVMs are kept, then PATH --------------------------------------------------------------

# Prints the feature version of the JDK in a folder, nothing if it is none.
jdk_version() {
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
	sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
}

jdk_candidates() {
	printf '%s\n' "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* \
		"$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home
	! have java || dirname "$(dirname "$(realpath "$(command -v java)")")"
}

# A JDK newer than those this build is tested with is taken only if there is no other.
choose_jdk() {
	local home version best='' best_rank=0 rank
	while IFS= read -r home; do
		[ -n "$home" ] || continue
		version=$(jdk_version "$home")
		[ "${version:-0}" -ge 21 ] || continue
		[ "$home" != "${JAVA_HOME:-}" ] || { printf '%s\n' "$home" && return; }
		rank=$version
		[ "$version" -le 25 ] || rank=1
		[ "$rank" -le "$best_rank" ] || { best=$home && best_rank=$rank; }
	done < <(jdk_candidates)
	printf '%s\n' "$best"
}

install_jdk() {
	can_apt || return 0
	apt-get update -qq >&2 || true
	apt_updated=1
	local package
	package=$(apt-cache search --names-only '^openjdk-(2[1-9]|[3-9][0-9])-jdk-headless$' | cut -d' ' -f1 | sort -V | head -n 1)
	[ -z "$package" ] || apt_install "$package" || true
}

need_jdk() {
	local home
	home=$(choose_jdk)
	if [ -z "$home" ]; then
		install_jdk
		home=$(choose_jdk)
	fi
	[ -n "$home" ] || die 'no JDK of version 21 or newer found: install one, for instance Temurin 25 from https://adoptium.net, or point JAVA_HOME to it.'
	export JAVA_HOME=$home
}

# --- Maven: the installed one if new enough, else fetched by its coordinates into .tools --------------------------------

maven_is_new_enough() {
	local version
	version=$("$1" --version 2>/dev/null | sed -n '1s/[^0-9]*\([0-9.]*\).*/\1/p')
	case $version in
	3.9.9 | 3.9.[1-9][0-9]* | 3.[1-9][0-9]*) return 0 ;;
	*) return 1 ;;
	esac
}

fetch_maven() {
	local archive=$tools/apache-maven-$maven_version-bin.tar.gz
	mkdir -p "$tools"
	if ! have mvn && can_apt; then
		apt_install maven || true
	fi
	have mvn || die 'no Maven found: install Maven 3.9.9 or newer.'
	say "fetching Maven $maven_version into .tools"
	# away from this folder, whose .mvn an old Maven does not understand
	(cd / && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory="$tools" \
		-Dartifact="org.apache.maven:apache-maven:$maven_version:tar.gz:bin") >"$tools/maven.log" 2>&1 </dev/null || true
	[ -s "$archive" ] || die "Maven $maven_version could not be fetched: check the network, or install Maven 3.9.9 or newer."
	! have sha512sum || sha512sum --status -c <<<"$maven_sha512  $archive" ||
		die "$archive is damaged: delete it and try again."
	tar -xzf "$archive" -C "$tools"
	rm -f "$archive"
}

need_maven() {
	need_jdk
	local own=$tools/apache-maven-$maven_version/bin/mvn
	if [ -x "$own" ]; then
		maven=$own
	elif have mvn && maven_is_new_enough mvn; then
		maven=mvn
	else
		fetch_maven
		maven=$own
	fi
}

# --- Debian packages ----------------------------------------------------------------------------------------------------

has_library() { grep -q "$1" <<<"$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null)"; }
has_fonts() { [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
	-name '*.[to]tf' -print -quit 2>/dev/null)" ]; }

# Names the Debian packages that a window needs and that are missing; with "test" those of a virtual display too.
missing_packages() {
	[ "$(uname -s)" = Linux ] || return 0
	has_library 'libgtk-3\.so\.0' || echo libgtk-3-0
	has_fonts || echo fonts-dejavu-core
	[ "${1:-}" = test ] || return 0
	have Xvfb && have xvfb-run || echo xvfb
	have xauth || echo xauth
}

need_packages() {
	local missing
	missing=$(missing_packages "${1:-}" | tr '\n' ' ')
	[ -n "$missing" ] || return 0
	if can_apt; then
		say "installing ${missing% }"
		# shellcheck disable=SC2086  # several words on purpose
		apt_install $missing || apt_install ${missing/libgtk-3-0/libgtk-3-0t64} || true
		missing=$(missing_packages "${1:-}" | tr '\n' ' ')
		[ -n "$missing" ] || return 0
	fi
	die "please install ${missing% } (for instance: sudo apt-get install ${missing% })."
}

# Installs a PostgreSQL server for tests where that is possible, without the cluster that Debian would make and start of
# it. Tests that need it say so and are skipped without.
want_postgres() {
	local common=/etc/postgresql-common/createcluster.conf
	[ "$(uname -s)" = Linux ] && can_apt || return 0
	! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || return 0
	say 'installing postgresql'
	{
		apt_install postgresql-common &&
			cp "$common" "$common.cadre" &&
			sed -i 's/^#* *create_main_cluster.*/create_main_cluster = false/' "$common" &&
			apt_install postgresql
	} || say 'PostgreSQL could not be installed; the tests that need it are skipped.'
	[ ! -f "$common.cadre" ] || mv "$common.cadre" "$common"
}

# --- The product ----------------------------------------------------------------------------------------------------------

products=$top/releng/org.cadre.product/target/products/org.cadre.product
stamp=$top/releng/org.cadre.product/target/built-from

product_folder() {
	case "$(uname -s) $(uname -m)" in
	'Linux x86_64') printf '%s\n' "$products/linux/gtk/x86_64" ;;
	'Darwin arm64') printf '%s\n' "$products/macosx/cocoa/aarch64/Eclipse.app/Contents/Eclipse" ;;
	*) die "no product is built for $(uname -s) $(uname -m): use Linux on x86_64, macOS on arm64, or the Windows product." ;;
	esac
}

# A checksum of every file that the product is made of.
sources_sum() {
	cd "$top"
	find .mvn pom.xml target-platform bundles features releng/org.cadre.product \
		\( -name target -o -name src-gen -o -name test -o -name bin -o -name 'bin-test' -o -name '.?*' ! -name .mvn \
		-o -name '*.tests' \) -prune -o -type f -exec cksum {} + | LC_ALL=C sort | cksum
}

is_built() { [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(sources_sum)" ] && [ -d "$(product_folder)/plugins" ]; }

# Builds the products without tests, unless they are there and made of the present sources.
need_product() {
	! is_built || return 0
	mkdir -p "$tools"
	if have flock; then
		exec 9>"$tools/build.lock"
		flock 9
		is_built || build_product
		exec 9>&-
	else
		build_product
	fi
}

build_product() {
	local sum log=$tools/build.log
	need_maven
	sum=$(sources_sum)
	say "building (log in ${log#"$top"/}); the first time this fetches libraries and takes some minutes"
	(cd "$top" && "$maven" -B -ntp -Dmaven.test.skip=true clean package) >"$log" 2>&1 </dev/null || {
		grep -F '[ERROR]' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
		die 'the build failed.'
	}
	rm -f "$stamp"
	finish_product
	printf '%s\n' "$sum" >"$stamp"
}

# Starts the built product once, so that what starts later, maybe several at once, only reads its configuration.
finish_product() {
	headless_command
	"${command[@]}" --version >/dev/null 2>&1 </dev/null || true
}

# --- Starting it ----------------------------------------------------------------------------------------------------------

java_command() {
	need_jdk
	command=("$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "$@"
		-jar "$(product_folder)"/plugins/org.eclipse.equinox.launcher_*.jar)
}

# Sets "command" to what starts the command line: headless_command ARGUMENTS. Its configuration is only read once it
# is written, so that any number of runs can go on side by side. All but schedules, which are searched for as long as
# they may, end before what the optimizing compiler does pays for itself: it took about two fifths of their work.
headless_command() {
	local options=(-XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true
		-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dosgi.logfile="$(cache_folder)/cadre.log")
	[ ! -f "$stamp" ] || options+=(-Dosgi.configuration.area.readOnly=true)
	[ ! -t 2 ] || options+=(-Dcadre.terminal=true)
	[ "${1:-}" = schedule ] || options+=(-XX:TieredStopAtLevel=1)
	use_utf8
	java_command "${options[@]}"
	command+=(-nosplash -application org.cadre.cli.cadre -data @none)
}

# Sets "command" to what starts the window.
window_command() {
	local options=()
	[ "$(uname -s)" != Darwin ] || options+=(-XstartOnFirstThread)
	use_utf8
	java_command "${options[@]}"
	command+=(-data "$(data_folder)/workspace")
}

# File names outside ASCII need a locale that can hold them.
use_utf8() {
	[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

cache_folder() {
	local folder=${XDG_CACHE_HOME:-$HOME/.cache}/cadre
	mkdir -p "$folder" 2>/dev/null || folder=${TMPDIR:-/tmp}
	printf '%s\n' "$folder"
}

# Where the user's data are kept, as the window has it.
data_folder() {
	case "$(uname -s)" in
	Darwin) printf '%s\n' "$HOME/Library/Application Support/cadre" ;;
	*) printf '%s\n' "${XDG_DATA_HOME:-$HOME/.local/share}/cadre" ;;
	esac
}
