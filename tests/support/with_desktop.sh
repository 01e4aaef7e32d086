#!/bin/bash
# Runs a command beside a private sound server and display, as root or not, without any hardware:
#   with_desktop.sh COMMAND…
# Sound: PulseAudio with the null sink "speaker" (24 kHz mono, the default output; its monitor can be
# captured) and the null sink "mic", whose monitor is the default input. Display: Xvfb with openbox.
set -u

state=$(mktemp -d)
chmod 700 "$state"
export XDG_RUNTIME_DIR=$state JACK_NO_START_SERVER=1
export PULSE_RUNTIME_PATH=$state/pulse PULSE_STATE_PATH=$state/state
export PULSE_SERVER=unix:$PULSE_RUNTIME_PATH/native
mkdir -p "$PULSE_RUNTIME_PATH" "$PULSE_STATE_PATH"
pids=()
cleanup() {
    kill "${pids[@]}" 2>/dev/null
    wait 2>/dev/null
    rm -rf "$state"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

# norewinds=1: without it a null sink delivers sound in bursts with gaps of up to 1.7 s.
pulseaudio -n --daemonize=no --exit-idle-time=-1 --disable-shm=yes --realtime=no --log-level=error \
    -L "module-native-protocol-unix auth-anonymous=1 socket=$PULSE_RUNTIME_PATH/native" \
    -L "module-null-sink sink_name=speaker rate=24000 channels=1 format=s16le norewinds=1" \
    -L "module-null-sink sink_name=mic rate=16000 channels=1 format=s16le norewinds=1" \
    2>"$state/pulse.log" &
pids+=($!)
for _ in $(seq 100); do
    pactl info >/dev/null 2>&1 && break
    sleep 0.05
done
if pactl set-default-sink speaker 2>/dev/null && pactl set-default-source mic.monitor; then
    export TIMBRE_TEST_SOUND=1
else
    echo "with_desktop: no sound server: $(cat "$state/pulse.log")" >&2
fi

if [ -z "${DISPLAY:-}" ] && command -v Xvfb >/dev/null; then
    exec {display_fd}<> <(:)
    Xvfb -displayfd "$display_fd" -screen 0 1600x1200x24 -nolisten tcp 2>"$state/xvfb.log" &
    pids+=($!)
    if read -r -t 10 number <&"$display_fd"; then
        export DISPLAY=:$number QT_QPA_PLATFORM=xcb
        openbox 2>/dev/null &
        pids+=($!)
    else
        echo "with_desktop: no display: $(cat "$state/xvfb.log")" >&2
    fi
fi

"$@"
